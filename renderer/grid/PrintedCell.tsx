/** A head or label of the form as printed; lit while the cell with the focus belongs to it. */
import { QuestionCircleOutlined } from '@ant-design/icons';
import { memo } from 'react';
import type { FormCell } from '../../shared/editions/form.ts';
import { useGrid, useGridHandle } from './GridContext.tsx';
import { placeAt } from './navigation.ts';
import type { Place, ShapeCell } from './shape.ts';

/** Made once: the same element is not drawn again. */
const QUESTION = <QuestionCircleOutlined />;

/** A label over this many rows stands upright beside them. */
const TALL = 10;

/** A head over more columns than the cell's own is a title of the whole table, and stays as it is. */
const belongs = (place: Place | undefined, cell: FormCell, key: string): boolean =>
  place !== undefined && place.headers.includes(key) && (cell.role === 'label' || cell.colSpan <= place.span);

export const PrintedCell = memo(function PrintedCell({ cell: { key, cell, help } }: { readonly cell: ShapeCell }) {
  const { shape, state } = useGridHandle();
  const lit = useGrid((s) => belongs(placeAt(shape, s.active), cell, key));
  const open = useGrid((s) => help !== undefined && s.help === help);
  const { role, colSpan, rowSpan, text } = cell;
  const scope = role === 'head' ? (colSpan > 1 ? 'colgroup' : 'col') : rowSpan > 1 ? 'rowgroup' : 'row';
  const classes = [role, lit && 'lit', rowSpan > 1 && 'group', rowSpan >= TALL && 'tall', open && 'helped'];
  return (
    <th className={classes.filter(Boolean).join(' ')} scope={scope} colSpan={colSpan} rowSpan={rowSpan}>
      <div>
        <span>{text}</span>
        {help !== undefined && (
          <button
            type="button"
            className="help"
            tabIndex={-1}
            aria-label={`填报说明：${text}`}
            aria-expanded={open}
            onClick={() => state.setState({ help: open ? null : help })}
          >
            {QUESTION}
          </button>
        )}
      </div>
    </th>
  );
});
