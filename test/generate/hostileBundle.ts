/** Bundles that are wrong in one way: the parts of a right one, with one of them changed. */
import { createHash } from 'node:crypto';
import { manifestJson, reportJson } from '../../shared/bundle/content.ts';
import { sampleReport } from '../../shared/sample/sampleReport.ts';
import { rawZip } from './rawZip.ts';
import type { RawEntry } from './rawZip.ts';

export const SAMPLE = sampleReport('6f1c2b52-9c62-4c3b-8d7a-2f6f3f1f7a01');
export const OPTIONS = { createdAt: '2026-01-16T01:00:00.000Z', appVersion: '0.1.0', revision: 3 };
export const REPORT_TEXT = reportJson(SAMPLE);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A right manifest for these bytes of `report.json`. */
export const manifestFor = (body: Uint8Array): string =>
  manifestJson(SAMPLE, OPTIONS, { size: body.length, sha256: sha256(body) });

/** A right archive, packed by other software: these entries beside, before or instead of the usual two. */
export function bundleOf(
  body: string | Uint8Array = REPORT_TEXT,
  manifest?: string | Uint8Array,
  more: readonly RawEntry[] = [],
  change: Partial<RawEntry> = {},
): Buffer {
  const bytes = Buffer.from(body);
  return rawZip([
    { name: 'manifest.json', data: manifest ?? manifestFor(bytes) },
    { name: 'report.json', data: bytes, ...change },
    ...more,
  ]);
}

/** The sample's `report.json` with text replaced; throws when there is nothing to replace. */
export function reportWith(find: string | RegExp, replacement: string): string {
  const changed = REPORT_TEXT.replace(find, () => replacement);
  if (changed === REPORT_TEXT) throw new Error(`nothing like ${String(find)} in the sample`);
  return changed;
}

/** A right manifest with text replaced. */
export const manifestWith = (find: string | RegExp, replacement: string): string =>
  manifestFor(Buffer.from(REPORT_TEXT)).replace(find, () => replacement);
