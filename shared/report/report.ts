/** A report is data. Everything else turns it into something, or something into it. */
import type { ChartChoice } from '../charts/chart.ts';
import { SECTION_IDS } from '../editions/form.ts';
import type { EditionId, FieldId, SectionId, TableId } from '../editions/form.ts';
import type { RichText } from './richText.ts';

export const REPORT_SCHEMA = 1;
/** First report year of the 2019 form; earlier reports followed another statute. */
export const FIRST_YEAR = 2019;
export const LAST_YEAR = 2099;

/**
 * A number of the form. `value` is exact decimal text (`"4068.208"`), never re-rounded; `null` is blank, which is not zero.
 * `note` is what stands in the cell beside the number, verbatim: `（其中修订16件）`, `元`, or `/` in a cell without one.
 */
export interface NumberCell {
  readonly value: string | null;
  readonly note?: string;
  /** Filled by “其余填0”, not typed. */
  readonly declaredZero?: true;
}

/**
 * Cells by field id. A field that is not listed is blank; a total (a field with `parts`) that is not listed is computed.
 * A listed total is one that was printed or typed and differs from the computed one (see `totals.ts`).
 */
export type Cells = Readonly<Record<FieldId, NumberCell>>;

export type OrganLevel = 'town' | 'county' | 'city' | 'province' | 'central';
export type OrganKind = 'government' | 'department' | 'office' | 'authorizedOrganization';

/** The office whose report this is (单位), as printed. */
export interface Organ {
  readonly name: string;
  readonly level: OrganLevel;
  readonly kind: OrganKind;
}

/** Facts around the report that are not numbers or prose. Dates are `YYYY-MM-DD`. */
export interface Metadata {
  /** Printed title, only where it differs from the usual one (`defaultTitle`). */
  readonly title?: string;
  /** 成文日期 */
  readonly issuedOn?: string;
  /** 发布日期 */
  readonly publishedOn?: string;
  /** 索引号 */
  readonly indexNumber?: string;
  readonly contact?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly postcode?: string;
  readonly email?: string;
  readonly website?: string;
}

/** One of the six sections, in printed order. `after` is prose behind the statutory table (注：…). */
export interface Section {
  readonly id: SectionId;
  /** Printed title, only where it differs from the form's. */
  readonly title?: string;
  readonly body: RichText;
  readonly after?: RichText;
}

/** Where a report came from; kept so that an officer can see it later. */
export interface Provenance {
  readonly origin: 'blank' | 'lastYear' | 'import' | 'bundle' | 'sample';
  readonly fileName?: string;
  /** Cells suggested from last year's report, with the year they came from. */
  readonly carriedFromYear?: number;
}

/** What a person said about a finding (see `checks/fingerprint.ts`). An empty text puts a hint aside. */
export interface Explanation {
  /** What the finding is about, whatever its numbers are. */
  readonly key: string;
  /** The same with the numbers that the text was written for. */
  readonly fingerprint: string;
  readonly text: string;
  /** Said in the report of that year: offered again, but not given for this one. */
  readonly fromYear?: number;
}

/**
 * How this report's prose is to be read where two readings are honest; asked once, remembered with the report.
 * `received`: 收到/受理 N 件 means 新收 alone, or 新收 and 上年结转 together. `scope`: the prose speaks of this office, or
 * of the whole region (全区) while the tables hold the office's own numbers, or the reverse.
 */
export interface Readings {
  readonly received?: 'newReceived' | 'withCarriedIn';
  readonly scope?: 'sameAsTables' | 'otherThanTables';
}

export interface Report {
  readonly id: string;
  readonly schema: typeof REPORT_SCHEMA;
  readonly year: number;
  readonly edition: EditionId;
  readonly tableEditions?: Readonly<Partial<Record<TableId, EditionId>>>;
  readonly organ: Organ;
  readonly metadata: Metadata;
  readonly preface: RichText;
  readonly sections: readonly Section[];
  readonly tables: Cells;
  readonly explanations: readonly Explanation[];
  readonly readings?: Readings;
  /** 图解 that the office prints, in order. */
  readonly charts?: readonly ChartChoice[];
  readonly provenance: Provenance;
}

/** 〔单位全称〕〔YYYY〕年政府信息公开工作年度报告 */
export const defaultTitle = (organName: string, year: number): string =>
  `${organName}${year}年政府信息公开工作年度报告`;

export const titleOf = (r: Report): string => r.metadata.title ?? defaultTitle(r.organ.name, r.year);

/** The section with this id, or an empty one that is not part of the report yet. */
export const sectionOf = (r: Report, id: SectionId): Section => r.sections.find((s) => s.id === id) ?? { id, body: [] };

/** The six sections, empty, in order. */
export const emptySections = (): Section[] => SECTION_IDS.map((id) => ({ id, body: [] }));
