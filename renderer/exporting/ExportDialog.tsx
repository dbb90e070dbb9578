/** Writes the report as files into a folder of the officer's choice. */
import { CheckCircleOutlined, CloseCircleOutlined, FolderOpenOutlined } from '@ant-design/icons';
import { Alert, Button, Checkbox, Modal, Progress } from 'antd';
import { useState } from 'react';
import type { ExportFormat, Exported } from '../../shared/api.ts';
import { countByClass } from '../../shared/checks/finding.ts';
import { errorSentence } from '../../shared/errors.ts';
import { api } from '../api.ts';
import { useDraft } from '../draft/DraftContext.tsx';
import type { Autosave } from '../draft/autosave.ts';
import { answerOf } from '../notices.ts';
import { FORMATS, formatName, sizeWords } from './formats.ts';
import './exporting.css';

interface Props {
  readonly saver: Autosave;
  readonly onClose: () => void;
}

export function ExportDialog({ saver, onClose }: Props) {
  const id = useDraft((s) => s.report.id);
  const findings = useDraft((s) => s.findings);
  const counts = countByClass(findings);
  const [formats, setFormats] = useState<readonly ExportFormat[]>(['docx', 'pdf', 'gknb']);
  const [folder, setFolder] = useState<string | null>(null);
  const [done, setDone] = useState<readonly Exported[]>([]);
  const [running, setRunning] = useState<ExportFormat | null>(null);

  const choose = async (): Promise<void> => {
    const chosen = await answerOf(api.chooseFolder());
    if (typeof chosen === 'string') setFolder(chosen);
  };
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
      width={640}
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
        {counts.A + counts.B > 0 && (
          <Alert
            type="warning"
            showIcon
            title={`还有${counts.A}处强制、${counts.B}处准强制问题没有解决。工作稿可以导出，正式报送前请先改正。`}
          />
        )}
        <Checkbox.Group<ExportFormat>
          className="export-formats"
          value={[...formats]}
          onChange={setFormats}
          disabled={running !== null}
        >
          {FORMATS.map(({ format, name, purpose }) => (
            <Checkbox key={format} value={format}>
              <strong>{name}</strong>
              <span className="muted">{purpose}</span>
            </Checkbox>
          ))}
        </Checkbox.Group>
        <div className="export-folder">
          <Button icon={<FolderOpenOutlined />} disabled={running !== null} onClick={() => void choose()}>
            {folder === null ? '选择文件夹' : '换一个文件夹'}
          </Button>
          <span>{folder ?? '请先选择导出到哪个文件夹。'}</span>
        </div>
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

const Results = ({ done }: { readonly done: readonly Exported[] }) => (
  <section aria-label="导出结果">
    <ul className="export-results">
      {done.map(({ format, result }) => (
        <li key={format} className={result.ok ? 'good' : 'bad'}>
          {result.ok ? <CheckCircleOutlined aria-hidden /> : <CloseCircleOutlined aria-hidden />}
          <span>
            {result.ok
              ? `${result.value.path}（${sizeWords(result.value.bytes)}）`
              : `${formatName(format)}没有导出：${errorSentence(result.error)}`}
          </span>
        </li>
      ))}
    </ul>
    {done.some((d) => d.result.ok) && (
      <Button size="small" onClick={() => void answerOf(api.showExported())}>
        打开所在文件夹
      </Button>
    )}
  </section>
);
