/** The line at the bottom: is it saved, how much is filled, what is wrong. */
import { Button, Select } from 'antd';
import { memo, useMemo } from 'react';
import { countByClass } from '../../shared/checks/finding.ts';
import { errorSentence } from '../../shared/errors.ts';
import { reportText } from '../../shared/checks/reportText.ts';
import { useZoom, setZoom, ZOOMS } from '../zoom.ts';
import { useDraft } from './DraftContext.tsx';
import type { SaveState } from './draftStore.ts';

const clock = (iso: string): string => {
  const t = new Date(iso);
  return `${String(t.getHours()).padStart(2, '0')}:${String(t.getMinutes()).padStart(2, '0')}`;
};

function saveWords(save: SaveState): string {
  switch (save.kind) {
    case 'saved':
      return `已保存 ${clock(save.at)}`;
    case 'unsaved':
      return '未保存';
    case 'saving':
      return '正在保存';
    case 'failed':
      return `保存失败：${errorSentence(save.error)}`;
  }
}

export function StatusBar({ onRetry }: { readonly onRetry: () => void }) {
  const save = useDraft((s) => s.save);
  const report = useDraft((s) => s.report);
  const form = useDraft((s) => s.form);
  const at = useDraft((s) => s.at);
  const findings = useDraft((s) => s.findings);
  const entered = useMemo(() => form.fields.filter((f) => !f.parts), [form]);
  const filled = entered.filter((f) => at(f.id).value !== null).length;
  const counts = countByClass(findings);
  const words = useMemo(() => reportText(report, form, at).whole.replace(/\s/g, '').length, [report, form, at]);
  return (
    <footer className="status-bar">
      <span className={`save-state ${save.kind}`} role="status">
        <span className="save-dot" aria-hidden />
        {saveWords(save)}
      </span>
      {save.kind === 'failed' && save.error.code !== 'E_CONFLICT' && (
        <Button size="small" onClick={onRetry}>
          重试
        </Button>
      )}
      <span>
        已填 {filled}/{entered.length} 格
      </span>
      <span>
        强制 {counts.A}，准强制 {counts.B}，核实 {counts.C}，提示 {counts.D}
      </span>
      <span>全文 {words} 字</span>
      <span className="status-end">
        <span title="本程序不联网，数据只保存在这台电脑上">离线</span>
        <ZoomChoice />
      </span>
    </footer>
  );
}

/** Drawn by itself: the rest of the line changes with every key. */
const ZoomChoice = memo(function ZoomChoice() {
  const zoom = useZoom();
  return (
    <Select
      size="small"
      variant="borderless"
      aria-label="显示比例"
      value={zoom}
      onChange={setZoom}
      options={ZOOMS.map((z) => ({ value: z, label: `${z}%` }))}
      placement="topRight"
      popupMatchSelectWidth={90}
    />
  );
});
