/** Shows what a pasted block would do, cell by cell, before anything is written. */
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { printCell } from '../../shared/report/cellText.ts';
import type { CellEdit } from '../draft/draftStore.ts';
import { writePaste } from './edits.ts';
import { callFocus } from './grid.ts';
import { useGridHandle } from './GridContext.tsx';
import type { Position } from './navigation.ts';
import type { PasteBlock } from './pasteBlock.ts';
import { countOf, planPaste } from './pastePlan.ts';
import type { Planned } from './pastePlan.ts';
import { PastePreview } from './PastePreview.tsx';

interface Props {
  readonly block: PasteBlock;
  readonly origin: Position;
}

export default function PasteDialog({ block, origin }: Props) {
  const grid = useGridHandle();
  const { shape, state } = grid;
  const [labels, setLabels] = useState(block.labelColumns);
  const [open, setOpen] = useState(true);
  // As the draft stands when the block arrives: nothing else changes it while the dialog is open.
  const [{ form, report }] = useState(() => grid.draft.getState());

  const texts = block.rows.map((row) => row.slice(labels));
  const width = Math.max(0, ...block.rows.map((row) => row.length));
  const plan = planPaste(shape, form, report.tables, texts, origin);
  const edits = plan.flatMap((p): CellEdit[] => (p.kind === 'write' ? [{ field: p.place.field.id, to: p.to }] : []));
  const write = (): void => {
    writePaste(grid, edits, `${summary(plan)}。`);
    setOpen(false);
  };
  const closed = (): void => {
    state.setState({ paste: null });
    callFocus(grid);
  };

  return (
    <Modal
      open={open}
      title="粘贴预览"
      width={960}
      style={{ top: 24 }}
      okText={`写入 ${edits.length} 格`}
      okButtonProps={{ autoFocus: true, disabled: edits.length === 0 }}
      onOk={write}
      onCancel={() => setOpen(false)}
      afterClose={closed}
      focusable={{ focusTriggerAfterClose: false }}
    >
      <div className="paste-dialog">
        <p role="status">{summary(plan)}。</p>
        <div className="paste-columns">
          <span>{labelSentence(block, labels)}</span>
          <Button size="small" disabled={labels === 0} onClick={() => setLabels(labels - 1)}>
            少略一列
          </Button>
          <Button size="small" disabled={labels >= width - 1} onClick={() => setLabels(labels + 1)}>
            多略一列
          </Button>
        </div>
        <PastePreview shape={shape} plan={plan} />
        <Problems plan={plan} />
      </div>
    </Modal>
  );
}

function labelSentence({ blankFirst, headRows, labelColumns }: PasteBlock, labels: number): string {
  const heads = headRows > 0 ? `略去表头 ${headRows} 行，` : '';
  const first = labels === 0 ? '没有略去列，从第一列开始写入' : `略去前 ${labels} 列（文字标签）`;
  const doubt = blankFirst && labels === labelColumns ? '；写入的第一列全是空白，如果它是标签列，请“多略一列”' : '';
  return `${heads}${first}${doubt}。`;
}

/** How many cells get what, in words. */
function summary(plan: readonly Planned[]): string {
  const differing = plan.filter((p) => p.kind === 'total' && p.computed !== undefined).length;
  const totals = countOf(plan, 'total');
  return [
    `写入 ${countOf(plan, 'write')} 格`,
    part(countOf(plan, 'same'), (n) => `原已相同 ${n} 格`),
    part(totals, (n) => `总计自动计算、不写入 ${n} 格${differing > 0 ? `（其中 ${differing} 格与计算值不同）` : ''}`),
    part(countOf(plan, 'refused'), (n) => `不能写入 ${n} 格`),
    part(countOf(plan, 'outside'), (n) => `超出表格 ${n} 格`),
  ]
    .filter(Boolean)
    .join('，');
}

const part = (count: number, words: (count: number) => string): string => (count === 0 ? '' : words(count));

function Problems({ plan }: { readonly plan: readonly Planned[] }) {
  const lines = plan.flatMap((p): string[] => {
    if (p.kind === 'refused') return [`“${p.place.name}”：${p.reason}`];
    if (p.kind === 'total' && p.computed !== undefined) {
      return [`“${p.place.name}”：粘贴的是 ${printCell({ value: p.text })}，各项相加是 ${p.computed}，将采用计算值。`];
    }
    return [];
  });
  const outside = plan.flatMap((p) => (p.kind === 'outside' ? [`“${p.text}”`] : []));
  if (outside.length > 0)
    lines.push(`超出表格，没有地方写：${outside.slice(0, 10).join('、')}${outside.length > 10 ? '等' : ''}。`);
  if (lines.length === 0) return null;
  return (
    <ul className="paste-problems" aria-label="没有写入的内容">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
