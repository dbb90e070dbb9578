/** Reads 报送包 (`.gknb`), and refuses with one named reason what is not exactly that. */
import { readManifest, readReport } from '../../shared/bundle/content.ts';
import { MANIFEST_NAME, REPORT_NAME } from '../../shared/bundle/manifest.ts';
import type { BundleManifest } from '../../shared/bundle/manifest.ts';
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import type { Report } from '../../shared/report/report.ts';
import { openArchive } from './directory.ts';
import type { Archive } from './directory.ts';
import { entryBytes, utf8Text } from './entryBytes.ts';
import { sha256 } from './seal.ts';

export interface Bundle {
  readonly manifest: BundleManifest;
  readonly report: Report;
}

/**
 * The report in a bundle. Nothing is written and nothing extracted by name; an archive of any size costs little, as its
 * directory is judged before anything is unpacked. Refusals are those of `openArchive`, `entryBytes`, `utf8Text`,
 * `readManifest`, `readReport`, and here E_NOT_BUNDLE `noManifest`, E_UNSAFE `unlistedEntry`, E_DAMAGED `missingEntry`,
 * `wrongSize`, `wrongHash`.
 */
export async function readBundle(bytes: Uint8Array): Promise<Result<Bundle>> {
  const archive = await openArchive(bytes);
  if (!archive.ok) return archive;
  const text = await entryText(archive.value, MANIFEST_NAME);
  if (!text.ok) return text.error.reason === 'missingEntry' ? fail('E_NOT_BUNDLE', 'noManifest') : text;
  // The manifest comes before the other names: a later format may have more entries, and says so there.
  const manifest = readManifest(text.value);
  if (!manifest.ok) return manifest;
  const listed = [MANIFEST_NAME, ...manifest.value.entries.map((e) => e.name)];
  const unlisted = [...archive.value.entries.keys()].find((name) => !listed.includes(name));
  if (unlisted !== undefined) return fail('E_UNSAFE', 'unlistedEntry', unlisted);
  const body = await entryText(archive.value, REPORT_NAME, manifest.value.entries[0]);
  if (!body.ok) return body;
  const report = readReport(body.value, manifest.value);
  return report.ok ? ok({ manifest: manifest.value, report: report.value }) : report;
}

async function entryText(
  { zip, entries }: Archive,
  name: string,
  listed?: { readonly size: number; readonly sha256: string },
): Promise<Result<string>> {
  const entry = entries.get(name);
  if (!entry) return fail('E_DAMAGED', 'missingEntry', name);
  const bytes = await entryBytes(zip, entry);
  if (!bytes.ok) return bytes;
  if (listed && bytes.value.length !== listed.size) return fail('E_DAMAGED', 'wrongSize', name);
  if (listed && sha256(bytes.value) !== listed.sha256) return fail('E_DAMAGED', 'wrongHash', name);
  return utf8Text(bytes.value, name);
}
