/** A statutory table as a keyboard grid, drawn wholly from the form's data. */
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { Place as FindingPlace } from '../../shared/checks/finding.ts';
import type { TableForm, TableId } from '../../shared/editions/form.ts';
import { useDraft, useDraftStore } from '../draft/DraftContext.tsx';
import { useJump } from '../draft/useJump.ts';
import { Beside } from './Beside.tsx';
import { gridEvents } from './gridEvents.ts';
import { createGrid, activePlace, moveTo } from './grid.ts';
import { GridProvider, useGrid, useGridHandle } from './GridContext.tsx';
import { placeAt, positionOf } from './navigation.ts';
import { NumberCell } from './NumberCell.tsx';
import { PrintedCell } from './PrintedCell.tsx';
import { shapeOf } from './shape.ts';
import type { GridShape } from './shape.ts';
import { StatusLine } from './StatusLine.tsx';
import './grid.css';

const PasteDialog = lazy(() => import('./PasteDialog.tsx'));

/** The table of the open draft, on whichever edition it stands. */
export function StatutoryTable({ table }: { readonly table: TableId }) {
  const form = useDraft((s) => s.form.tables[table]);
  const title = useDraft((s) => s.form.sections.find((section) => section.table === table)?.title);
  return <TableGrid key={`${table} ${form.edition}`} form={form} title={title ?? ''} />;
}

function TableGrid({ form, title }: { readonly form: TableForm; readonly title: string }) {
  const draft = useDraftStore();
  const [grid] = useState(() => createGrid(shapeOf(form), draft));
  return (
    <GridProvider value={grid}>
      <section className="statutory" aria-label={title}>
        <TableElement title={title} />
        <Beside />
        <StatusLine />
      </section>
      <PendingPaste />
    </GridProvider>
  );
}

function TableElement({ title }: { readonly title: string }) {
  const grid = useGridHandle();
  const { shape, state } = grid;
  const element = useRef<HTMLTableElement>(null);
  const [events] = useState(() => gridEvents(grid));

  const inputAt = useCallback((field: string | undefined): HTMLInputElement | null => {
    return element.current?.querySelector(`[data-field="${CSS.escape(field ?? '')}"] input`) ?? null;
  }, []);

  useEffect(
    () =>
      state.subscribe((now, before) => {
        if (now.focusCalls !== before.focusCalls) {
          const input = inputAt(activePlace(grid)?.field.id);
          input?.focus({ preventScroll: true });
          // Also in the cell that was active already, typing replaces the number.
          input?.select();
          input?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        } else if (now.extent !== before.extent) {
          inputAt(placeAt(shape, now.extent)?.field.id)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        }
      }),
    [grid, shape, state, inputAt],
  );

  useJump(
    useCallback(
      (target: FindingPlace) => {
        const place = target.kind === 'cell' ? shape.placeOf.get(target.field) : undefined;
        if (!place) return false;
        moveTo(grid, positionOf(place));
        inputAt(place.field.id)?.scrollIntoView({ block: 'center' });
        return true;
      },
      [grid, shape, inputAt],
    ),
  );

  const { headRows } = shape.table;
  const row = (cells: (typeof shape.lines)[number], index: number) => (
    <tr key={index}>
      {cells.map((c) => (c.place ? <NumberCell key={c.key} place={c.place} /> : <PrintedCell key={c.key} cell={c} />))}
    </tr>
  );
  return (
    <table ref={element} role="grid" aria-label={title} className={`statutory-table ${shape.table.id}`} {...events}>
      <colgroup>
        {columnWidths(shape).map((width, i) => (
          <col key={i} style={{ width }} />
        ))}
      </colgroup>
      {headRows > 0 && <thead>{shape.lines.slice(0, headRows).map(row)}</thead>}
      <tbody>{shape.lines.slice(headRows).map(row)}</tbody>
    </table>
  );
}

/**
 * The widths of the published form. Labels that stand beside other labels take what their few characters need, the
 * innermost the rest.
 */
function columnWidths({ table, rows }: GridShape): string[] {
  const labels = rows[0]?.[0]?.column ?? 0;
  const total = table.widths.reduce((sum, w) => sum + w, 0);
  return table.widths.map((w, i) => {
    if (labels < 2 || i >= labels) return `${(w / total) * 100}%`;
    return i === labels - 1 ? 'auto' : i === 0 ? '3.6em' : '8.5em';
  });
}

function PendingPaste() {
  const paste = useGrid((s) => s.paste);
  if (!paste) return null;
  return (
    <Suspense>
      <PasteDialog block={paste.block} origin={paste.origin} />
    </Suspense>
  );
}
