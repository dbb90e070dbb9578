/** Writes the report as files into a folder of the officer's choice. */
import { Alert, Button, Checkbox, Modal, Progress } from 'antd';
import { Fragment, useState } from 'react';
import type { ExportFormat, Exported } from '../../shared/api.ts';
import { verdict } from '../../shared/checks/sentences.ts';
import { api } from '../api.ts';
import { useDraft } from '../draft/DraftContext.tsx';
import type { Autosave } from '../draft/autosave.ts';
import { answerOf } from '../notices.ts';
import { isFinal } from '../draft/draftStore.ts';
import { FolderChoice } from './FolderChoice.tsx';
import { Results } from './Results.tsx';
import { HouseTemplate } from './HouseTemplate.tsx';
import { FORMATS, FORMAT_GROUPS, formatName } from './formats.ts';
import './exporting.css';

interface Props {
  readonly saver: Autosave;
  readonly onClose: () => void;
}

export function ExportDialog({ saver, onClose }: Props) {
  const id = useDraft((s) => s.report.id);
  const findings = useDraft((s) => s.findings);
  const final = useDraft(isFinal);
  const mustAct = findings.some((f) => f.class === 'A' || f.class === 'B');
  const [formats, setFormats] = useState<readonly ExportFormat[]>(['docx', 'pdf', 'gknb']);
  const [folder, setFolder] = useState<string | null>(null);
  const [done, setDone] = useState<readonly Exported[]>([]);
  const [running, setRunning] = useState<ExportFormat | null>(null);

  /** One format per call, so that the officer sees how far it is. */
  const write = async (into: string): Promise<void> => {
    setDone([]);
    if (!(await saver.flush())) return;
    for (const { format } of FORMATS) {
      if (!formats.includes(format)) continue;
      setRunning(format);
      const exported = await answerOf(api.exportReport({ id, formats: [format], folder: into }));
      if (!exported) break;
      setDone((before) => [...before, ...exported]);
    }
    setRunning(null);
  };
  const finished = done.length > 0 && running === null;
  return (
    <Modal
      open
      title="导出报告"
      width={720}
      onCancel={onClose}
      closable={{ disabled: running !== null }}
      mask={{ closable: false }}
      footer={
        <>
          <Button onClick={onClose} disabled={running !== null}>
            {finished ? '完成' : '取消'}
          </Button>
          <Button
            type="primary"
            disabled={folder === null || formats.length === 0}
            loading={running !== null}
            onClick={() => folder !== null && void write(folder)}
          >
            {finished ? '重新导出' : '导出'}
          </Button>
        </>
      }
    >
      <div className="export">
        {!final && (
          <Alert
            type={mustAct ? 'warning' : 'info'}
            showIcon
            title={`报告还没有定稿，导出的是工作稿。${mustAct ? `校验${verdict(findings)}，正式报送前请先处理并定稿。` : ''}`}
          />
        )}
        <Checkbox.Group<ExportFormat>
          className="export-formats"
          value={[...formats]}
          onChange={setFormats}
          disabled={running !== null}
        >
          {FORMAT_GROUPS.map(({ title, formats: own }) => (
            <div key={title} role="group" aria-label={title} className="export-group">
              <h3>{title}</h3>
              {own.map(({ format, name, purpose }) => (
                <Fragment key={format}>
                  <Checkbox value={format}>
                    <strong>{name}</strong>
                    <span className="muted">{purpose}</span>
                  </Checkbox>
                  {format === 'docx' && <HouseTemplate />}
                </Fragment>
              ))}
            </div>
          ))}
        </Checkbox.Group>
        <FolderChoice folder={folder} disabled={running !== null} onChoose={setFolder} />
        {running !== null && (
          <div role="status">
            正在导出{formatName(running)}
            <Progress
              percent={Math.round((done.length / formats.length) * 100)}
              showInfo={false}
              aria-label="导出进度"
            />
          </div>
        )}
        {done.length > 0 && <Results done={done} />}
      </div>
    </Modal>
  );
}
