/** 单位模板: the office's own Word file, kept with the reports so that backups hold it too. */
import { z } from 'zod';
import type { HouseTemplateFile } from '../../shared/house/placeholders.ts';
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import type { Database } from './driver.ts';
import { readSetting, writeSetting } from './settings.ts';

const schema = z.strictObject({ fileName: z.string(), base64: z.base64() }).nullable();

/** Null when there is none. Throws `DatabaseFailure`. */
export function readHouseTemplate(db: Database): Result<HouseTemplateFile | null> {
  const stored = readSetting(db, 'houseTemplate');
  if (!stored.ok) return stored;
  const { success, data } = schema.safeParse(stored.value ?? null);
  if (!success) return fail('E_SCHEMA', 'house-template-schema');
  return ok(data && { fileName: data.fileName, bytes: Uint8Array.from(Buffer.from(data.base64, 'base64')) });
}

/** Null takes it away. Throws `DatabaseFailure`. */
export function writeHouseTemplate(db: Database, template: HouseTemplateFile | null): void {
  writeSetting(
    db,
    'houseTemplate',
    template && { fileName: template.fileName, base64: Buffer.from(template.bytes).toString('base64') },
  );
}
