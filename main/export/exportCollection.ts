/** The 数据采集表 as a file. */
import { join } from 'node:path';
import type { Exported } from '../../shared/api.ts';
import type { Collection } from '../../shared/collection/collection.ts';
import { guessOrgan } from '../../shared/document/recognise/organKind.ts';
import { writeExported } from './exportReport.ts';
import { fileName } from './fileName.ts';
import { writers } from './writers.ts';

const title = (organName: string, year: number): string => `${organName}${year}年政府信息公开数据采集表`;

/** Writes the workbook under its usual name; results as `exportReport` gives them. @param suppliers at least one */
export async function exportCollection(
  collection: Collection,
  suppliers: readonly string[],
  folder: string,
): Promise<Exported> {
  const named = { organ: guessOrgan(collection.organName), year: collection.year };
  const path = join(folder, fileName(named, 'xlsx', title));
  const write = async () => (await writers.collection())(collection, suppliers);
  return { format: 'xlsx', result: await writeExported(write, path) };
}
