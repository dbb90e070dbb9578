/** The touched part of a table with old and new numbers. */
import { printCell } from '../../shared/report/cellText.ts';
import type { Planned } from './pastePlan.ts';
import type { GridShape, Place } from './shape.ts';

interface Props {
  readonly shape: GridShape;
  readonly plan: readonly Planned[];
}

export function PastePreview({ shape, plan }: Props) {
  const byField = new Map(plan.flatMap((p) => (p.kind === 'outside' ? [] : [[p.place.field.id, p] as const])));
  const rows = shape.rows.map((row) => row.filter((p) => byField.has(p.field.id))).filter((row) => row.length > 0);
  const heads = rows[0]?.map((p) => p.field.columnName) ?? [];
  const oneHead = rows.every((row) => row.map((p) => p.field.columnName).join() === heads.join());
  return (
    <div className="paste-preview" tabIndex={0} role="region" aria-label="将要写入的内容">
      <table>
        {oneHead && (
          <thead>
            <tr>
              <td />
              {heads.map((head, i) => (
                <th key={i} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]?.row}>
              <th scope="row">{shape.labels[row[0]?.row ?? 0]?.at(-1) ?? row[0]?.field.rowName}</th>
              {row.map((place) => (
                <PreviewCell key={place.field.id} place={place} planned={byField.get(place.field.id)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PreviewCell({ place, planned }: { readonly place: Place; readonly planned: Planned | undefined }) {
  return (
    <td className={planned?.kind} colSpan={place.span} title={place.name}>
      {planned && <Outcome planned={planned} />}
    </td>
  );
}

/** A change with what it replaces, or why there is none; never by colour alone. */
function Outcome({ planned }: { readonly planned: Planned }) {
  switch (planned.kind) {
    case 'write':
      return (
        <>
          {planned.from !== '' && <del>{planned.from}</del>} <b>{planned.to ? printCell(planned.to) : '清空'}</b>
        </>
      );
    case 'same':
      return planned.text;
    case 'refused':
      return (
        <>
          <span aria-label="不能写入">✕</span> {planned.text}
        </>
      );
    case 'total':
      return (
        <>
          {planned.text} <small>{planned.computed === undefined ? '自动' : `计算值 ${planned.computed}`}</small>
        </>
      );
    case 'outside':
      return null;
  }
}
