/** The cell of one number: a real text box, its note, its total state and its findings. */
import { LockOutlined, UnlockOutlined } from '@ant-design/icons';
import { memo, useEffect, useRef } from 'react';
import type { ChangeEvent, CompositionEvent } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useDraft } from '../draft/DraftContext.tsx';
import { isFinal } from '../draft/draftStore.ts';
import { cellView } from './cellView.ts';
import type { CellView } from './cellView.ts';
import { openEntry, typeText } from './entry.ts';
import { isPicked, moveTo } from './grid.ts';
import type { Grid, GridState } from './grid.ts';
import { useGrid, useGridHandle } from './GridContext.tsx';
import { covers, positionOf } from './navigation.ts';
import type { Place } from './shape.ts';

/** What of the officer's place in the grid concerns one cell. */
interface Here {
  readonly active: boolean;
  readonly picked: boolean;
  /** What is being typed into it. */
  readonly text: string | null;
  readonly inside: boolean;
  readonly unlocked: boolean;
  /** Whether a refusal or a choice stands beside it. */
  readonly beside: boolean;
}
/** Almost always. */
const NOTHING: Here = { active: false, picked: false, text: null, inside: false, unlocked: false, beside: false };

function here(grid: Grid, state: GridState, place: Place): Here {
  const { id } = place.field;
  const active = covers(place, state.active);
  const picked = isPicked(grid, state, place);
  const refused = state.refusal?.field === id;
  if (!active && !picked && !refused) return NOTHING;
  const entry = state.entry?.field === id ? state.entry : null;
  return {
    active,
    picked,
    text: entry?.text ?? null,
    inside: entry?.inside ?? false,
    unlocked: state.unlocked === id,
    beside: state.refusal ? refused : active,
  };
}

/** Made once: the same element is not drawn again. */
const LOCK = <LockOutlined />;
const OPEN_LOCK = <UnlockOutlined />;

/** From this length on, digits are set smaller so that a narrow column holds them. */
const LONG = 7;

export const NumberCell = memo(function NumberCell({ place }: { readonly place: Place }) {
  const grid = useGridHandle();
  const input = useRef<HTMLInputElement>(null);
  const { field, name, span } = place;
  const view = useDraft((s) => cellView(s, field));
  const { active, picked, text, inside, unlocked, beside } = useGrid(useShallow((s) => here(grid, s, place)));

  const final = useDraft(isFinal);
  const locked = (view.kind === 'locked' || view.kind === 'incomplete') && !unlocked;
  const shown = text ?? view.value + (active ? view.note : '');
  const typing = text !== null;
  useEffect(() => {
    if (active && !typing && document.activeElement === input.current) input.current?.select();
  }, [active, typing, shown]);
  useEffect(() => {
    if (inside) input.current?.setSelectionRange(-1, -1);
  }, [inside]);

  const onChange = (event: ChangeEvent<HTMLInputElement>): void =>
    typeText(grid, place, event.target.value, (event.nativeEvent as InputEvent).isComposing);
  const onCompositionEnd = (event: CompositionEvent<HTMLInputElement>): void =>
    typeText(grid, place, event.currentTarget.value, false);
  const unlock = (): void => {
    moveTo(grid, positionOf(place));
    openEntry(grid);
  };

  const said = [besideText(view), view.finding].filter(Boolean).join('\n');
  const descriptionId = `about-${field.id}`;
  const classes = [
    'number',
    view.kind,
    view.mark && `mark-${view.mark}`,
    picked && 'picked',
    active && 'active',
    beside && 'with-beside',
    view.declaredZero && 'declared-zero',
    shown.length >= LONG && 'long',
  ];
  return (
    <td
      role="gridcell"
      colSpan={span}
      className={classes.filter(Boolean).join(' ')}
      data-field={field.id}
      aria-selected={picked || active}
      aria-readonly={locked || final || undefined}
      title={said || undefined}
    >
      <input
        ref={input}
        value={shown}
        readOnly={locked || final}
        tabIndex={active ? 0 : -1}
        inputMode={field.kind === 'amount' ? 'decimal' : 'numeric'}
        autoComplete="off"
        spellCheck={false}
        aria-label={view.kind === 'entry' ? name : locked ? `${name}，自动计算` : `${name}，已解锁`}
        aria-invalid={view.mark === 'A' || undefined}
        aria-describedby={said ? descriptionId : undefined}
        onChange={onChange}
        onCompositionEnd={onCompositionEnd}
      />
      {view.note !== '' && !active && <small className="cell-note">{view.note}</small>}
      {view.kind === 'incomplete' && !unlocked && view.beside !== '' && (
        <i className="partial" aria-hidden>
          {view.beside}
        </i>
      )}
      {view.kind === 'own' && view.beside !== '' && <small className="computed">计算值 {view.beside}</small>}
      {view.kind !== 'entry' && !final && (
        <button type="button" className="lock" tabIndex={-1} aria-label={`解锁：${name}`} onClick={unlock}>
          {locked ? LOCK : OPEN_LOCK}
        </button>
      )}
      {said !== '' && (
        <span id={descriptionId} className="spoken">
          {said}
        </span>
      )}
    </td>
  );
});

/** What is said of a total beside its number. */
function besideText({ kind, value, note, beside }: CellView): string {
  if (kind === 'incomplete') return `尚有空白未计入${beside === '' ? '' : `，已填各项之和为 ${beside}`}。`;
  if (kind !== 'own') return '';
  if (beside !== '') return `印出值${value === '' && note === '' ? '为空白' : ` ${value}${note}`}，计算值 ${beside}。`;
  return '这个总计不是自动计算的，按 Delete 键恢复自动计算。';
}
