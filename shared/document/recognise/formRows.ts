/** The rows, heads and groups of every edition's tables, as the readers of foreign documents look for them. */
import { EDITIONS, EDITION_IDS } from '../../editions/editions.ts';
import type { FieldId, FormCell, TableForm } from '../../editions/form.ts';
import { fold, splitNumbering, withoutBrackets } from './labelText.ts';
import type { Numbering } from './labelText.ts';

/** A row that carries numbers under a label, in whichever editions print it. */
export interface FormRow {
  /** `<table>.<row>` */
  readonly key: string;
  readonly table: 'proactive' | 'requests';
  /** Folded wordings of the label, without numbering. */
  readonly texts: readonly string[];
  readonly numbering?: Numbering;
  /** Folded label of the group that the row belongs to (不予公开). */
  readonly group?: string;
}

/** Wordings seen in published reports beside the form's. */
const ALSO_PRINTED: Readonly<Record<string, readonly string[]>> = {
  'requests.resultTotal': ['合计'],
  'requests.newReceived': ['本年新收件数', '本年新收申请数量'],
  'requests.carriedIn': ['上年结转件数', '上年结转申请数量'],
};

const wordings = (label: string): string[] => {
  const { rest } = splitNumbering(label);
  return [...new Set([fold(rest), fold(withoutBrackets(rest))])].filter((t) => t !== '');
};

interface Found {
  readonly key: string;
  readonly label: string;
  readonly table: FormRow['table'];
  readonly group: string | undefined;
}

/** The labelled number rows of one table, each with the group label that spans it. */
function labelledRows([id, table]: readonly [FormRow['table'], TableForm]): Found[] {
  let group: { text: string; left: number } | undefined;
  return table.rows.flatMap((row): Found[] => {
    const labels = row.filter((c) => c.role === 'label');
    const field = row.find((c) => c.field !== undefined)?.field;
    const label = labels.at(-1);
    if (!label || field === undefined) return [];
    const spanning = labels.slice(0, -1).at(-1);
    if (spanning) group = { text: spanning.text, left: spanning.rowSpan };
    const inGroup = label.colSpan === 1 && group && group.left > 0 ? group.text : undefined;
    if (group) group.left -= 1;
    return [{ key: rowKey(field), label: label.text, table: id, group: inGroup && wordings(inGroup)[0] }];
  });
}

/** `requests.denied.stateSecret.business` is in row `requests.denied.stateSecret`. */
export const rowKey = (field: FieldId): string => field.slice(0, field.lastIndexOf('.'));

const tables = EDITION_IDS.flatMap((e) =>
  (['proactive', 'requests'] as const).map((id) => [id, EDITIONS[e].tables[id]] as const),
);

function mergedRows(): FormRow[] {
  const byKey = new Map<string, FormRow>();
  for (const { key, label, table, group } of tables.flatMap(labelledRows)) {
    const { numbering } = splitNumbering(label);
    const texts = [...(byKey.get(key)?.texts ?? ALSO_PRINTED[key] ?? []), ...wordings(label)];
    byKey.set(key, {
      key,
      table,
      texts: [...new Set(texts)],
      ...(numbering && { numbering }),
      ...(group !== undefined && table === 'requests' && { group }),
    });
  }
  return [...byKey.values()];
}

export const FORM_ROWS: readonly FormRow[] = mergedRows();

const isGroup = (c: FormCell): boolean => c.role === 'label' && c.rowSpan > 1;
const allCells = [...tables.map(([, t]) => t), EDITIONS.FMT2021.tables.reviewLitigation].flatMap((t) => t.rows.flat());

/** Folded labels that span rows: 本年度办理结果, 不予公开, 无法提供, 不予处理, 其他处理. */
export const GROUPS: ReadonlySet<string> = new Set(
  allCells.filter(isGroup).flatMap((c) => wordings(c.text).slice(0, 1)),
);

/** Folded texts of every printed cell, with and without numbering. */
const FORM_TEXTS: ReadonlySet<string> = new Set(
  allCells.filter((c) => c.role !== 'number').flatMap((c) => [fold(c.text), ...wordings(c.text)]),
);

/** Whether this is, but for spelling marks, a whole printed cell of one of the forms, or several of them in a row. */
export const isFormText = (text: string): boolean => {
  const folded = fold(text);
  return isJoined(folded) || isJoined(fold(splitNumbering(text).rest));
};

const SHORTEST = 2;
const LONGEST_JOINED = 60;

function isJoined(text: string): boolean {
  if (FORM_TEXTS.has(text)) return true;
  if (text.length > LONGEST_JOINED) return false;
  for (let i = SHORTEST; i <= text.length - SHORTEST; i++) {
    if (FORM_TEXTS.has(text.slice(0, i)) && isJoined(text.slice(i))) return true;
  }
  return false;
}

/** Whether this could be a piece of a printed cell that was broken over lines. */
export const isFormFragment = (text: string): boolean => {
  const folded = fold(text);
  return folded !== '' && [...FORM_TEXTS].some((t) => t.includes(folded));
};

/** Heads that only one edition's table two prints, folded; they tell the editions apart. */
export const PROACTIVE_HEADS = EDITION_IDS.map((id) => {
  const heads = (e: (typeof EDITION_IDS)[number]): string[] =>
    EDITIONS[e].tables.proactive.rows.flat().flatMap((c) => (c.role === 'head' ? wordings(c.text) : []));
  const others = new Set(EDITION_IDS.filter((e) => e !== id).flatMap(heads));
  return { edition: id, heads: new Set(heads(id).filter((h) => !others.has(h))) };
});
