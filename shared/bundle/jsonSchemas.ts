/** The published JSON Schemas of what a bundle holds, made from the schemas that read it; `npm run schema` writes them. */
import { z } from 'zod';
import { reportSchema } from '../report/schema.ts';
import { manifestSchema } from './manifest.ts';

const STRICTER =
  'A reader refuses more than a schema can say: control and bidirectional characters, repeated keys, more than 16 levels, numbers that are not whole, cells that the form does not have, and a manifest that disagrees with the report.';

/** Text of the schema files beside this module, by file name. */
export const schemaFiles = (): Readonly<Record<string, string>> => ({
  'manifest.schema.json': schemaText(manifestSchema, 'gknb manifest.json, format version 1'),
  'report.schema.json': schemaText(reportSchema, 'gknb report.json, schema 1'),
});

const schemaText = (schema: z.ZodType, title: string): string =>
  `${JSON.stringify({ ...z.toJSONSchema(schema), title, $comment: STRICTER }, null, 2)}\n`;
