/** The texts inside a bundle: from a report and back. Hashing and zipping are main's. */
import { formOf } from '../editions/editions.ts';
import { fail, ok } from '../errors.ts';
import type { AppError, Result } from '../errors.ts';
import { REPORT_SCHEMA } from '../report/report.ts';
import type { Report } from '../report/report.ts';
import { reportSchema } from '../report/schema.ts';
import type { z } from 'zod';
import {
  BUNDLE_FORMAT,
  BUNDLE_FORMAT_VERSION,
  MANIFEST_NAME,
  REPORT_NAME,
  manifestSchema,
  type BundleManifest,
} from './manifest.ts';
import { jsonPath, parseStrictJson } from './strictJson.ts';

/**
 * `report.json`: keys in the order of the schema and cells in the order of the form, so that equal reports give equal
 * bytes. Cells that the report's form does not have (left from another edition) are not part of it.
 * @throws ZodError when the report does not hold to `reportSchema`; stored and imported reports do
 */
export function reportJson(report: Report): string {
  const { tables, ...rest } = reportSchema.parse(report);
  const cells = formOf(report).fields.flatMap(({ id }) => (tables[id] ? [[id, tables[id]] as const] : []));
  return JSON.stringify({ ...rest, tables: Object.fromEntries(cells) }, null, 1);
}

/** What a bundle records about its making. */
export interface BundleOptions {
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly appVersion: string;
  readonly revision: number;
}

/** `manifest.json` for a report whose `report.json` has this size and sha256. */
export function manifestJson(
  report: Report,
  options: BundleOptions,
  { size, sha256 }: { readonly size: number; readonly sha256: string },
): string {
  const manifest: BundleManifest = {
    format: BUNDLE_FORMAT,
    formatVersion: BUNDLE_FORMAT_VERSION,
    appVersion: options.appVersion,
    edition: report.edition,
    organ: report.organ.name,
    year: report.year,
    revision: options.revision,
    createdAt: options.createdAt,
    entries: [{ name: REPORT_NAME, size, sha256 }],
  };
  return JSON.stringify(manifest, null, 1);
}

/** Reads `manifest.json`. E_NOT_BUNDLE `otherManifest` when it belongs to something else, E_NEWER `newerFormat`. */
export function readManifest(text: string): Result<BundleManifest> {
  const json = parseStrictJson(text);
  if (!json.ok) return inEntry(MANIFEST_NAME, json.error);
  if (property(json.value, 'format') !== BUNDLE_FORMAT) return fail('E_NOT_BUNDLE', 'otherManifest');
  if (isNewer(property(json.value, 'formatVersion'), BUNDLE_FORMAT_VERSION)) return fail('E_NEWER', 'newerFormat');
  const parsed = manifestSchema.safeParse(json.value);
  return parsed.success ? ok(parsed.data) : shapeError(MANIFEST_NAME, parsed.error);
}

/** Reads a `report.json`. E_NEWER `newerSchema`; E_SCHEMA `shape`, `unknownField`; the refusals of `parseStrictJson`. */
export function readReportJson(text: string): Result<Report> {
  const json = parseStrictJson(text);
  if (!json.ok) return inEntry(REPORT_NAME, json.error);
  if (isNewer(property(json.value, 'schema'), REPORT_SCHEMA)) return fail('E_NEWER', 'newerSchema');
  const parsed = reportSchema.safeParse(json.value);
  if (!parsed.success) return shapeError(REPORT_NAME, parsed.error);
  const report: Report = parsed.data;
  const unknown = Object.keys(report.tables).find((id) => !formOf(report).fieldById.has(id));
  if (unknown !== undefined) return fail('E_SCHEMA', 'unknownField', `${REPORT_NAME} tables.${unknown}`);
  return ok(report);
}

/** Reads the `report.json` of a bundle and holds it against its manifest. E_SCHEMA `manifestDisagrees`. */
export function readReport(text: string, manifest: BundleManifest): Result<Report> {
  const read = readReportJson(text);
  if (!read.ok) return read;
  const report = read.value;
  const { edition, organ, year } = manifest;
  const agrees = edition === report.edition && organ === report.organ.name && year === report.year;
  return agrees ? read : fail('E_SCHEMA', 'manifestDisagrees', MANIFEST_NAME);
}

const isNewer = (version: unknown, known: number): boolean => Number.isSafeInteger(version) && Number(version) > known;

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

const inEntry = (name: string, { code, reason, detail }: AppError): Result<never> =>
  fail(code, reason, detail === undefined || detail === '' ? name : `${name} ${detail}`);

function shapeError(name: string, { issues }: z.ZodError): Result<never> {
  const [issue] = issues;
  const path = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])];
  const reason = issue?.code === 'unrecognized_keys' ? 'unknownField' : 'shape';
  return fail('E_SCHEMA', reason, `${name} ${jsonPath(path)}`.trim());
}
