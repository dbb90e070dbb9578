/** What stands beside a cell for a moment: why a text was refused, the choice between two totals, the help of a row. */
import { Button } from 'antd';
import { useDraft } from '../draft/DraftContext.tsx';
import { isFinal } from '../draft/draftStore.ts';
import { cellView } from './cellView.ts';
import { keepOwn, takeComputed } from './edits.ts';
import { useGrid, useGridHandle } from './GridContext.tsx';
import { placeAt } from './navigation.ts';
import type { Place } from './shape.ts';

export function Beside() {
  const { shape } = useGridHandle();
  const active = useGrid((s) => placeAt(shape, s.active));
  const refusal = useGrid((s) => s.refusal);
  const help = useGrid((s) => s.help);
  return (
    <>
      {refusal ? (
        // The status line says the same aloud.
        <div className="beside refusal" aria-hidden>
          {refusal.reason}
        </div>
      ) : (
        active?.field.parts && <TotalChoice place={active} />
      )}
      {help !== null && <RowHelp row={help} />}
    </>
  );
}

function TotalChoice({ place: { field } }: { readonly place: Place }) {
  const grid = useGridHandle();
  const { kind, value, note, beside } = useDraft((s) => cellView(s, field));
  const final = useDraft(isFinal);
  const open = useGrid((s) => !s.kept.has(field.id) && s.entry === null);
  if (kind !== 'own' || beside === '' || !open || final) return null;
  return (
    <div className="beside choice" role="group" aria-label="印出的总计与计算值不同">
      <p>
        印出 <b>{value + note || '空白'}</b>，各项相加 <b>{beside}</b>
      </p>
      <Button size="small" type="primary" onClick={() => takeComputed(grid, field)}>
        采用计算值<kbd>Alt+1</kbd>
      </Button>
      <Button size="small" onClick={() => keepOwn(grid, field)}>
        保留印出值<kbd>Alt+2</kbd>
      </Button>
    </div>
  );
}

function RowHelp({ row }: { readonly row: string }) {
  const { shape, state } = useGridHandle();
  const help = shape.table.rowHelp[row];
  const name = shape.table.fields.find((f) => f.row === row)?.rowName;
  if (!help) return null;
  // Table four asks for it at its heads.
  const atHead = shape.labels.every((labels) => labels.length === 0);
  return (
    <div className={`beside row-help${atHead ? ' under-cell' : ''}`} role="note" aria-live="polite">
      <p>
        <b>{name}</b>
        {help.article !== undefined && <span className="article">依据：{articleName(help.article)}</span>}
      </p>
      <p>{help.text}</p>
      <Button size="small" onClick={() => state.setState({ help: null })}>
        关闭<kbd>F1</kbd>
      </Button>
    </div>
  );
}

/** Articles without the name of a law are those of the 条例. */
const articleName = (article: string): string =>
  article.startsWith('第') ? `《政府信息公开条例》${article}` : `《${article.replace('第', '》第')}`;
