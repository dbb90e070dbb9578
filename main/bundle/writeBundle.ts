/** Writes 报送包 (`.gknb`); the format is described in `shared/bundle/manifest.ts`. */
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { manifestJson, reportJson } from '../../shared/bundle/content.ts';
import type { BundleOptions } from '../../shared/bundle/content.ts';
import { MANIFEST_NAME, REPORT_NAME } from '../../shared/bundle/manifest.ts';
import type { Report } from '../../shared/report/report.ts';
import { seal, sha256 } from './seal.ts';

/** The first day a zip can name: bundles of equal content are equal, whenever they are made. */
const MTIME = new Date(1980, 0, 1);

/**
 * The bytes of a bundle; the same for the same input, on every machine: entries are stored, since the output of
 * deflate differs between builds of zlib.
 * @throws ZodError when the report does not hold to `reportSchema`; stored and imported reports do
 */
export async function writeBundle(report: Report, options: BundleOptions): Promise<Uint8Array> {
  const body = Buffer.from(reportJson(report));
  const manifest = Buffer.from(manifestJson(report, options, { size: body.length, sha256: sha256(body) }));
  const zip = new ZipFile();
  const entry = { mtime: MTIME, forceDosTimestamp: true, mode: 0o100644, compress: false };
  zip.addBuffer(manifest, MANIFEST_NAME, entry);
  zip.addBuffer(body, REPORT_NAME, entry);
  zip.end();
  return seal(await buffer(zip.outputStream));
}
