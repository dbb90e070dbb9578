/** The numbers of both years: what must go on from last year, and how far each one moved. */
import { CheckOutlined, CloseOutlined } from '@ant-design/icons';
import { Checkbox } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Place } from '../../shared/checks/finding.ts';
import { carryLines, comparableFields, stockLines } from '../../shared/compare/continuity.ts';
import type { Numbers } from '../../shared/compare/continuity.ts';
import { formOf } from '../../shared/editions/editions.ts';
import type { FieldId } from '../../shared/editions/form.ts';
import type { Report } from '../../shared/report/report.ts';
import { valuesOf } from '../../shared/report/totals.ts';
import { useDraft } from '../draft/DraftContext.tsx';
import { EDITION_NAMES } from '../importing/recognised.ts';
import { changeRows } from './changeRows.ts';

interface Props {
  readonly last: Report;
  readonly onShow: (place: Place) => void;
}

export function NumbersComparison({ last: lastReport, onShow }: Props) {
  const form = useDraft((s) => s.form);
  const at = useDraft((s) => s.at);
  const year = useDraft((s) => s.report.year);
  const lastForm = formOf(lastReport);
  const last: Numbers = { form: lastForm, at: valuesOf(lastForm, lastReport.tables) };
  const now: Numbers = { form, at };
  const show = (field: FieldId): void => onShow({ kind: 'cell', field });
  const [oldLayout, newLayout] = [lastForm.tables.proactive.edition, form.tables.proactive.edition];
  return (
    <div className="compare-numbers" tabIndex={0} role="region" aria-label="两年数字">
      <Carry last={last} now={now} years={[lastReport.year, year]} onShow={show} />
      <Stock last={last} now={now} onShow={show} />
      {oldLayout !== newLayout && (
        <p className="compare-note">
          {lastReport.year}年的表二是{EDITION_NAMES[oldLayout]}，本年是{EDITION_NAMES[newLayout]}
          ，各栏含义不同，不作比较。
        </p>
      )}
      <Changes last={last} now={now} years={[lastReport.year, year]} onShow={show} />
    </div>
  );
}

interface PartProps {
  readonly last: Numbers;
  readonly now: Numbers;
  readonly onShow: (field: FieldId) => void;
}
interface YearsProps extends PartProps {
  readonly years: readonly [number, number];
}

const shown = (value: string | null): string => value ?? '空白';

/** A mark and a word: colour alone tells nothing. */
const Holds = ({ holds }: { readonly holds: boolean | null }) => {
  if (holds === null) return <span className="muted">未填</span>;
  return holds ? (
    <span className="holds">
      <CheckOutlined aria-hidden /> 一致
    </span>
  ) : (
    <span className="bad">
      <CloseOutlined aria-hidden /> 不一致
    </span>
  );
};

function Carry({ last, now, years, onShow }: YearsProps) {
  const lines = carryLines(last, now);
  return (
    <section aria-label="结转衔接">
      <h2>结转衔接</h2>
      <p className="muted">本年“上年结转”应等于上年“结转下年度继续办理”，逐列相等。</p>
      <CompareTable heads={['项目', ...lines.map((l) => l.columnName)]}>
        <tr>
          <th scope="row">{years[0]}年结转下年度继续办理</th>
          {lines.map((l) => (
            <td key={l.field}>{shown(l.last)}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{years[1]}年上年结转</th>
          {lines.map((l) => (
            <td key={l.field}>
              <button
                type="button"
                className="plain-button compare-cell"
                aria-label={`${l.columnName}${shown(l.now)}，去修改`}
                onClick={() => onShow(l.field)}
              >
                {shown(l.now)}
              </button>
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">衔接</th>
          {lines.map((l) => (
            <td key={l.field} className={l.holds === false ? 'broken' : ''}>
              <Holds holds={l.holds} />
            </td>
          ))}
        </tr>
      </CompareTable>
    </section>
  );
}

interface TableProps {
  readonly heads: readonly string[];
  /** Words in the second column; columns of their own widths. */
  readonly wide?: boolean;
  /** The rows. */
  readonly children: ReactNode;
}

const CompareTable = ({ heads, wide = false, children }: TableProps) => (
  <table className={wide ? 'compare-table compare-changes' : 'compare-table'}>
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
);

function Stock({ last, now, onShow }: PartProps) {
  const lines = stockLines(last, now);
  if (lines.length === 0) return null;
  return (
    <section aria-label="文件存量">
      <h2>文件存量</h2>
      <p className="muted">
        现行有效一般等于上年现行有效加本年制发减本年废止；因清理、自然失效等不相等的，说明原因即可。
      </p>
      <CompareTable heads={['项目', '上年现行有效', '本年制发', '本年废止', '推算', '本年填写', '是否一致']}>
        {lines.map((l) => (
          <tr key={l.field}>
            <th scope="row">{l.rowName}</th>
            <td>{l.last}</td>
            <td>+{l.issued}</td>
            <td>−{l.repealed}</td>
            <td>{l.due}</td>
            <td>
              <button type="button" className="plain-button compare-cell" onClick={() => onShow(l.field)}>
                {l.now}
              </button>
            </td>
            <td className={l.holds ? '' : 'broken'}>
              <Holds holds={l.holds} />
            </td>
          </tr>
        ))}
      </CompareTable>
    </section>
  );
}

function Changes({ last, now, years, onShow }: YearsProps) {
  const [changedOnly, setChangedOnly] = useState(true);
  const [allColumns, setAllColumns] = useState(false);
  const rows = changeRows(comparableFields(last.form, now.form), last.at, now.at).filter(
    (r) =>
      (!changedOnly || r.difference !== '0') &&
      (allColumns || r.field.table !== 'requests' || r.field.column === 'total'),
  );
  return (
    <section aria-label="各项数字">
      <h2>各项数字</h2>
      <div className="compare-filters">
        <Checkbox checked={changedOnly} onChange={(e) => setChangedOnly(e.target.checked)}>
          只看有变化的
        </Checkbox>
        <Checkbox checked={allColumns} onChange={(e) => setAllColumns(e.target.checked)}>
          表三分列各类申请人
        </Checkbox>
        <span className="muted" role="status">
          共{rows.length}项
        </span>
      </div>
      <CompareTable heads={['项目', '栏目', `${years[0]}年`, `${years[1]}年`, '增减', '幅度']} wide>
        {rows.map((r) => (
          <tr key={r.field.id}>
            <th scope="row">
              <button type="button" className="plain-button" onClick={() => onShow(r.field.id)}>
                {r.field.rowName}
              </button>
            </th>
            <td className="words">{r.field.columnName}</td>
            <td>{shown(r.last)}</td>
            <td>{shown(r.now)}</td>
            <td>{r.difference === null ? '' : signed(r.difference)}</td>
            <td className={r.large ? 'broken' : ''}>
              {r.percent}
              {r.large && <span className="bad"> 变化较大</span>}
            </td>
          </tr>
        ))}
      </CompareTable>
      {rows.length === 0 && <p className="muted">没有这样的数字。</p>}
    </section>
  );
}

const signed = (difference: string): string =>
  difference.startsWith('-') ? `−${difference.slice(1)}` : difference === '0' ? '0' : `+${difference}`;
