/**
 * 报送包 (`.gknb`): a zip of exactly two entries, `manifest.json` and `report.json`. The manifest says what the package is
 * and carries size and sha256 of the report; both have a published JSON Schema beside this file. Any zip software may
 * pack one, stored or deflated, without a comment; this program adds a seal (`main/bundle/seal.ts`).
 */
import { z } from 'zod';
import { EDITION_IDS } from '../editions/editions.ts';
import type { EditionId } from '../editions/form.ts';
import { FIRST_YEAR, LAST_YEAR } from '../report/report.ts';

export const BUNDLE_FORMAT = 'gknb';
export const BUNDLE_FORMAT_VERSION = 1;
export const MANIFEST_NAME = 'manifest.json';
export const REPORT_NAME = 'report.json';

const MIB = 1024 * 1024;
/** What a reader accepts at most. A real bundle is some 40 KB. */
export const BUNDLE_LIMITS = {
  fileBytes: 20 * MIB,
  entries: 64,
  entryBytes: 10 * MIB,
  totalBytes: 50 * MIB,
  /** Unpacked to packed size of an entry; real text stays below 10. */
  ratio: 100,
} as const;

/** `revision` is the stored revision the bundle was made of: of two bundles of one report the higher is the later. */
export interface BundleManifest {
  readonly format: typeof BUNDLE_FORMAT;
  readonly formatVersion: typeof BUNDLE_FORMAT_VERSION;
  readonly appVersion: string;
  readonly edition: EditionId;
  /** The office's name as in the report. */
  readonly organ: string;
  readonly year: number;
  readonly revision: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly entries: readonly BundleEntry[];
}
export interface BundleEntry {
  readonly name: typeof REPORT_NAME;
  readonly size: number;
  /** Of the unpacked bytes, 64 hexadecimal digits. */
  readonly sha256: string;
}

export const manifestSchema = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  formatVersion: z.literal(BUNDLE_FORMAT_VERSION),
  appVersion: z.string().min(1).max(50),
  edition: z.enum(EDITION_IDS),
  organ: z.string().max(200),
  year: z.int().min(FIRST_YEAR).max(LAST_YEAR),
  revision: z.int().min(1),
  createdAt: z.iso.datetime(),
  entries: z
    .array(
      z.strictObject({
        name: z.literal(REPORT_NAME),
        size: z.int().min(0).max(BUNDLE_LIMITS.entryBytes),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .length(1),
}) satisfies z.ZodType<BundleManifest>;
