/** What the command line says about a file, as data. */
import type { ImportPreview } from '../../shared/api.ts';
import { check } from '../../shared/checks/check.ts';
import type { FindingClass } from '../../shared/checks/finding.ts';
import { findingNumbers, findingSentence } from '../../shared/checks/sentences.ts';
import type { BlockPlace, Scrubbed } from '../../shared/document/blocks.ts';
import type { Unplaced } from '../../shared/document/recognition.ts';
import { repairSentence } from '../../shared/document/repair.ts';
import type { Repair } from '../../shared/document/repair.ts';
import { formOf } from '../../shared/editions/editions.ts';
import type { EditionId, FieldId } from '../../shared/editions/form.ts';
import { errorSentence } from '../../shared/errors.ts';
import type { AppError } from '../../shared/errors.ts';
import { maskedText } from '../../shared/prose/masking.ts';
import type { Report } from '../../shared/report/report.ts';
import { valuesOf } from '../../shared/report/totals.ts';

export interface Recognised {
  readonly file: string;
  readonly year: number;
  readonly edition: EditionId;
  readonly organ: string;
  /** Every number of the form as it stands: entered, printed or computed; null is blank. */
  readonly values: Readonly<Record<FieldId, string | null>>;
  /** What stands in cells beside or instead of their number. */
  readonly notes: Readonly<Record<FieldId, string>>;
  readonly unplaced: readonly { readonly text: string; readonly why: Unplaced['why']; readonly line: number | null }[];
  readonly unsure: Readonly<Record<FieldId, string>>;
  /** Where each number stands in the source, as far as it has lines; in tables with row and cell, counted from 0. */
  readonly places: Readonly<Record<FieldId, BlockPlace>>;
  /** What was put right in the text before it was recognised. */
  readonly repairs: readonly { readonly what: Repair['what']; readonly count: number; readonly text: string }[];
  /** What was left out: scripts, hidden text, links. */
  readonly scrubbed: readonly Pick<Scrubbed, 'what' | 'count'>[];
}
export interface Checked extends Recognised {
  readonly findings: readonly DescribedFinding[];
}
export interface DescribedFinding {
  readonly rule: string;
  readonly class: FindingClass;
  /** The cells it is about, the one to look at first. */
  readonly fields: readonly FieldId[];
  readonly numbers: readonly string[];
  readonly text: string;
}
export interface Unreadable {
  readonly file: string;
  readonly error: { readonly code: string; readonly reason: string; readonly text: string };
}

/** @param file the path as it was given */
export function describe(file: string, { recognition, repairs = [], scrubbed }: ImportPreview): Recognised {
  const { report, unplaced, unsure, places } = recognition;
  const form = formOf(report);
  const at = valuesOf(form, report.tables);
  const cells = form.fields.map(({ id }) => [id, at(id)] as const);
  return {
    file,
    year: report.year,
    edition: report.edition,
    organ: report.organ.name,
    values: Object.fromEntries(cells.map(([id, cell]) => [id, cell.value])),
    notes: Object.fromEntries(cells.flatMap(([id, { note }]) => (note === undefined ? [] : [[id, note]]))),
    unplaced: unplaced.map(({ text, why, place }) => ({ text: maskedText(text), why, line: place.line ?? null })),
    unsure,
    places,
    repairs: repairs.map((r) => ({ what: r.what, count: r.count, text: repairSentence(r) })),
    scrubbed: scrubbed.map(({ what, count }) => ({ what, count })),
  };
}

/** The findings of a report with their sentences. */
export function describeFindings(report: Report): DescribedFinding[] {
  const form = formOf(report);
  return check(report).map((finding) => ({
    rule: finding.rule,
    class: finding.class,
    fields: [...new Set(finding.places.flatMap((p) => (p.kind === 'cell' ? [p.field] : [])))],
    numbers: findingNumbers(finding),
    text: findingSentence(finding, form),
  }));
}

export const describeError = (file: string, error: AppError): Unreadable => ({
  file,
  error: { code: error.code, reason: error.reason, text: errorSentence(error) },
});
