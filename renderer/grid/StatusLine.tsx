/** The line under the table: what was just said, the cell with the focus, how far the table is filled in. */
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useDraft } from '../draft/DraftContext.tsx';
import { isFinal } from '../draft/draftStore.ts';
import { cellView } from './cellView.ts';
import { blankEntries, fillZeros, LOCKED, textOnlyEntries } from './edits.ts';
import { callFocus } from './grid.ts';
import { useGrid, useGridHandle } from './GridContext.tsx';
import { placeAt } from './navigation.ts';
import type { Place } from './shape.ts';

export function StatusLine() {
  return (
    <div className="grid-status">
      <Said />
      <Filled />
    </div>
  );
}

function Said() {
  const { shape } = useGridHandle();
  const message = useGrid((s) => s.message);
  const refused = useGrid((s) => s.refusal !== null);
  const active = useGrid((s) => placeAt(shape, s.active));
  return (
    <div className="said">
      <p role="status" className={refused ? 'refused' : ''}>
        {message}
      </p>
      {message === '' && active && <CurrentCell place={active} />}
    </div>
  );
}

const NO_UNIT = '格式没有规定单位，请在数字后写明“元”或“万元”。';

function CurrentCell({ place: { field, name } }: { readonly place: Place }) {
  const { kind, finding, mark } = useDraft((s) => cellView(s, field));
  const locked = kind === 'locked' || kind === 'incomplete';
  const hint = locked ? LOCKED : field.unit === '' ? NO_UNIT : `单位：${field.unit}`;
  return (
    <p className="current" aria-hidden title={finding || undefined}>
      <b>{name}</b>
      <span className="muted">
        {finding && <em className={mark === 'A' ? 'refused' : 'doubt'}>{finding.replaceAll('\n', ' ')} </em>}
        {hint}
      </span>
    </p>
  );
}

function Filled() {
  const { shape, state } = useGridHandle();
  const entries = shape.table.fields.filter((f) => f.parts === undefined).length;
  const final = useDraft(isFinal);
  const blanks = useDraft((s) => blankEntries(shape, s.report.tables).length);
  const asked = useGrid((s) => s.fillAsked);
  return (
    <>
      <span className="filled">
        已填 {entries - blanks}/{entries} 格
      </span>
      <Button size="small" disabled={blanks === 0 || final} onClick={() => state.setState({ fillAsked: true })}>
        其余填0
      </Button>
      {asked && <FillDialog />}
    </>
  );
}

function FillDialog() {
  const grid = useGridHandle();
  const [open, setOpen] = useState(true);
  // As the draft stands when asked: nothing else changes it while the dialog is open.
  const [{ blanks, marked }] = useState(() => {
    const { tables } = grid.draft.getState().report;
    return { blanks: blankEntries(grid.shape, tables).length, marked: textOnlyEntries(grid.shape, tables).length };
  });
  const fill = (): void => {
    fillZeros(grid);
    setOpen(false);
  };
  const closed = (): void => {
    grid.state.setState({ fillAsked: false });
    callFocus(grid);
  };
  return (
    <Modal
      open={open}
      title="其余填0"
      width={420}
      okText={`将 ${blanks} 格填为 0`}
      onOk={fill}
      onCancel={() => setOpen(false)}
      afterClose={closed}
      okButtonProps={{ autoFocus: true }}
      focusable={{ focusTriggerAfterClose: false }}
    >
      <p>本表还有 {blanks} 个空白格，将全部填为 0；总计自动计算，不在其内。填后可以撤销。</p>
      {marked > 0 && <p>另有 {marked} 格写有“/”等文字，不会改动，请逐格核对。</p>}
    </Modal>
  );
}
