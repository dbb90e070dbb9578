/**
 * What a form edition is made of. An edition is data: the printed wording, its order, the merged heads, the cells that
 * carry numbers, and the identities (勾稽关系) between them. Grid, checks, readers and writers all read it from here.
 */

export type EditionId = 'FMT2019' | 'FMT2021';
export type TableId = 'proactive' | 'requests' | 'reviewLitigation';
export type SectionId =
  'sec1Overview' | 'sec2Proactive' | 'sec3Requests' | 'sec4ReviewLitigation' | 'sec5Issues' | 'sec6Other';

/** `<table>.<row>.<column>`, e.g. `requests.denied.stateSecret.business`; independent of wording. */
export type FieldId = string;

/** What a number cell may hold: a whole number from 0, one with a sign (增/减), or exact decimal money. */
export type NumberKind = 'count' | 'signedCount' | 'amount';

/** One number that the form asks for. */
export interface Field {
  readonly id: FieldId;
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
  readonly kind: NumberKind;
  /** The unit that the form prints or implies; empty where the form fixes none. */
  readonly unit: '件' | '项' | '万元' | '';
  /** Row in words, without numbering, e.g. `不予公开·属于国家秘密`. */
  readonly rowName: string;
  /** Column in words, e.g. `商业企业`. */
  readonly columnName: string;
  /** The fields whose sum the form calls this one (总计); absent for a number that the officer enters. */
  readonly parts?: readonly FieldId[];
}

/** One printed cell of a table; cells covered by a span are not listed, as in HTML. */
export interface FormCell {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly role: 'head' | 'label' | 'number';
  /** Set exactly when role is `number`. */
  readonly field?: FieldId;
}

export type IdentityFamily = 'T3-BAL' | 'T3-ROW' | 'T3-SUM' | 'T4-SUM';

/** 勾稽关系: the sum of `left` equals the sum of `right`. */
export interface Identity {
  /** Family and place, e.g. `T3-BAL:business`. */
  readonly id: string;
  readonly family: IdentityFamily;
  readonly left: readonly FieldId[];
  readonly right: readonly FieldId[];
}

/** Help for a row (填报说明) with the article it rests on. */
export interface RowHelp {
  readonly text: string;
  /** 条例 article, e.g. `第十四条`; absent for rows without one. */
  readonly article?: string;
}

/** One table of the form as it is printed. */
export interface TableForm {
  readonly id: TableId;
  readonly edition: EditionId;
  /** Column widths in twips (1/1440 inch) as in the published Word form. */
  readonly widths: readonly number[];
  /** How many of `rows` are column heads that repeat when the table breaks over pages. */
  readonly headRows: number;
  readonly rows: readonly (readonly FormCell[])[];
  readonly fields: readonly Field[];
  readonly identities: readonly Identity[];
  /** Keyed by `Field.row`. */
  readonly rowHelp: Readonly<Record<string, RowHelp>>;
}

/** One of the six sections. */
export interface SectionForm {
  readonly id: SectionId;
  /** Exact printed title with its numeral, e.g. `一、总体情况`. */
  readonly title: string;
  /** Other wordings seen in published reports, without numeral; read, never written. */
  readonly titleVariants: readonly string[];
  /** The statutory table that stands in this section. */
  readonly table?: TableId;
  /** What the form says about the section's text, for help. */
  readonly note?: string;
  /** What the form wants said here, for checks that look for it. */
  readonly asks?: 'fiveAspects' | 'processingFee';
}

export interface Edition {
  readonly id: EditionId;
  /** Document number of the notice that issued the form, e.g. `国办公开办函〔2021〕30号`. */
  readonly notice: string;
  readonly noticeTitle: string;
  /** Report years for which this is the default edition, both ends included. */
  readonly years: { readonly from: number; readonly to: number };
  readonly sections: readonly SectionForm[];
  readonly tables: Readonly<Record<TableId, TableForm>>;
}

export const TABLE_IDS: readonly TableId[] = ['proactive', 'requests', 'reviewLitigation'];
export const SECTION_IDS: readonly SectionId[] = [
  'sec1Overview',
  'sec2Proactive',
  'sec3Requests',
  'sec4ReviewLitigation',
  'sec5Issues',
  'sec6Other',
];

/** A head or label cell. */
export const printed = (role: 'head' | 'label', text: string, colSpan = 1, rowSpan = 1): FormCell => ({
  text,
  colSpan,
  rowSpan,
  role,
});

/** The empty cell that holds a field's number. */
export const numberCell = (field: FieldId, colSpan = 1): FormCell => ({
  text: '',
  colSpan,
  rowSpan: 1,
  role: 'number',
  field,
});
