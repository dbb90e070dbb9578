/** The list of editions and how a report finds its own. To add an edition: one new file, one entry in `EDITIONS`. */
import { FMT2019 } from './fmt2019.ts';
import { FMT2021 } from './fmt2021.ts';
import { TABLE_IDS } from './form.ts';
import type { Edition, EditionId, Field, FieldId, Identity, TableId } from './form.ts';

export const EDITIONS: Readonly<Record<EditionId, Edition>> = { FMT2019, FMT2021 };
export const EDITION_IDS = Object.keys(EDITIONS) as EditionId[];

/** The edition that a report year uses unless the report says otherwise (notices of 2019 and 2021). */
export function defaultEdition(year: number): EditionId {
  return EDITION_IDS.find((id) => year >= EDITIONS[id].years.from && year <= EDITIONS[id].years.to) ?? 'FMT2021';
}

/** The part of a report that decides which form it is on. */
export interface FormChoice {
  readonly edition: EditionId;
  /** Tables printed in another edition's layout (a 2023 report with a 23-row table three is real). */
  readonly tableEditions?: Readonly<Partial<Record<TableId, EditionId>>> | undefined;
}

/** An edition with quick look-ups, its tables replaced where the report uses another edition's layout. */
export interface Form extends Edition {
  readonly fields: readonly Field[];
  readonly identities: readonly Identity[];
  readonly fieldById: ReadonlyMap<FieldId, Field>;
}

const forms = new Map<string, Form>();

/** The form that a report is on. Cached: there are at most eight. */
export function formOf({ edition, tableEditions = {} }: FormChoice): Form {
  const editionOf = (t: TableId): EditionId => tableEditions[t] ?? edition;
  const key = [edition, ...TABLE_IDS.map(editionOf)].join();
  let form = forms.get(key);
  if (!form) {
    const tables = {
      proactive: EDITIONS[editionOf('proactive')].tables.proactive,
      requests: EDITIONS[editionOf('requests')].tables.requests,
      reviewLitigation: EDITIONS[editionOf('reviewLitigation')].tables.reviewLitigation,
    };
    const fields = TABLE_IDS.flatMap((t) => tables[t].fields);
    form = {
      ...EDITIONS[edition],
      tables,
      fields,
      identities: TABLE_IDS.flatMap((t) => tables[t].identities),
      fieldById: new Map(fields.map((f) => [f.id, f])),
    };
    forms.set(key, form);
  }
  return form;
}

/** A cell in words, as findings and screen readers name it: `“本年新收政府信息公开申请数量”的“商业企业”`. */
export const cellName = (field: Field): string => `“${field.rowName}”的“${field.columnName}”`;
