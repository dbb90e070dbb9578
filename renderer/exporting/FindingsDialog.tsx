/** The list of findings as files or on paper, with what was said of each. */
import { PrinterOutlined } from '@ant-design/icons';
import { Button, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { FINDINGS_FORMATS } from '../../shared/api.ts';
import type { Exported, FindingsFormat } from '../../shared/api.ts';
import { api } from '../api.ts';
import { useDraft } from '../draft/DraftContext.tsx';
import type { Autosave } from '../draft/autosave.ts';
import { answerOf } from '../notices.ts';
import { FolderChoice } from './FolderChoice.tsx';
import { Results } from './Results.tsx';
import { formatName } from './formats.ts';
import './exporting.css';

interface Props {
  readonly saver: Autosave;
  readonly onClose: () => void;
}

const PURPOSES: Readonly<Record<FindingsFormat, string>> = {
  docx: '附在送审稿后面，供领导查看。',
  xlsx: '逐条分给科室办理，可以筛选。',
};

export function FindingsDialog({ saver, onClose }: Props) {
  const id = useDraft((s) => s.report.id);
  const open = useDraft((s) => s.findings.length);
  const explained = useDraft((s) => s.explained.length);
  const [formats, setFormats] = useState<readonly FindingsFormat[]>(['docx']);
  const [folder, setFolder] = useState<string | null>(null);
  const [done, setDone] = useState<readonly Exported[]>([]);
  const [busy, setBusy] = useState(false);
  /** The list is made from what is on disk. */
  const run = (work: () => Promise<unknown>): void => {
    setBusy(true);
    void saver
      .flush()
      .then((saved) => saved && work())
      .finally(() => setBusy(false));
  };
  const write = async (into: string): Promise<void> => {
    setDone((await answerOf(api.exportFindings({ id, formats: [...formats], folder: into }))) ?? []);
  };
  return (
    <Modal
      open
      title="导出校验清单"
      width={560}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={
        <>
          <Button
            className="export-print"
            icon={<PrinterOutlined aria-hidden />}
            disabled={busy}
            onClick={() => run(() => answerOf(api.printFindings(id)))}
          >
            打印清单
          </Button>
          <Button onClick={onClose}>{done.length > 0 ? '完成' : '取消'}</Button>
          <Button
            type="primary"
            loading={busy}
            disabled={folder === null || formats.length === 0}
            onClick={() => folder !== null && run(() => write(folder))}
          >
            导出清单
          </Button>
        </>
      }
    >
      <div className="export">
        <p>
          清单列出{open}处待处理、{explained}处已说明的问题和说明的原因；个人信息号码用星号代替。
        </p>
        <Checkbox.Group<FindingsFormat> className="export-formats" value={[...formats]} onChange={setFormats}>
          {FINDINGS_FORMATS.map((format) => (
            <Checkbox key={format} value={format}>
              <strong>{formatName(format)}</strong>
              <span className="muted">{PURPOSES[format]}</span>
            </Checkbox>
          ))}
        </Checkbox.Group>
        <FolderChoice folder={folder} disabled={busy} onChoose={setFolder} />
        {done.length > 0 && <Results done={done} />}
      </div>
    </Modal>
  );
}
