/** How the office looks at pages before printing. */
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import { USUAL_VIEW, previewViewSchema } from '../../shared/printPreview.ts';
import type { PreviewView } from '../../shared/printPreview.ts';
import type { Database } from './driver.ts';
import { readSetting } from './settings.ts';

/** The usual view until the office sets another. Throws `DatabaseFailure`. */
export function readPreviewView(db: Database): Result<PreviewView> {
  const stored = readSetting(db, 'preview');
  if (!stored.ok) return stored;
  if (stored.value === undefined) return ok(USUAL_VIEW);
  const { success, data } = previewViewSchema.safeParse(stored.value);
  return success ? ok(data) : fail('E_SCHEMA', 'preview-schema');
}
