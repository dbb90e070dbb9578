/** The shape of a report as data crosses a border (store, bundle, window): checked here, trusted afterwards. */
import { z } from 'zod';
import { chartChoicesSchema } from '../charts/chartSchema.ts';
import { SECTION_IDS, TABLE_IDS } from '../editions/form.ts';
import { EDITION_IDS } from '../editions/editions.ts';
import { FIRST_YEAR, LAST_YEAR, REPORT_SCHEMA } from './report.ts';
import type { Report } from './report.ts';

/** No NUL, control or bidirectional override characters: they hide text. Tab and line feed are allowed. */
// eslint-disable-next-line no-control-regex -- these are exactly the characters that must not pass
export const UNSAFE_CHARACTERS = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

const text = (max: number): z.ZodString =>
  z
    .string()
    .max(max)
    .refine((s) => !UNSAFE_CHARACTERS.test(s), { message: 'unsafe characters' });
const fieldId = z.string().regex(/^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*){2,3}$/);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const inline = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: text(100_000) }),
  z.strictObject({ type: z.literal('chip'), fields: z.array(fieldId).min(1).max(20) }),
]);
const richText = z
  .array(
    z.strictObject({
      level: z.union([z.literal(0), z.literal(2), z.literal(3)]),
      inlines: z.array(inline).max(2_000),
    }),
  )
  .max(5_000);

export const organSchema = z.strictObject({
  name: text(200),
  level: z.enum(['town', 'county', 'city', 'province', 'central']),
  kind: z.enum(['government', 'department', 'office', 'authorizedOrganization']),
});

export const metadataSchema = z.strictObject({
  title: text(300).exactOptional(),
  issuedOn: date.exactOptional(),
  publishedOn: date.exactOptional(),
  indexNumber: text(100).exactOptional(),
  contact: text(100).exactOptional(),
  phone: text(100).exactOptional(),
  address: text(300).exactOptional(),
  postcode: text(20).exactOptional(),
  email: text(200).exactOptional(),
  website: text(300).exactOptional(),
});

const edition = z.enum(EDITION_IDS);
const year = z.int().min(FIRST_YEAR).max(LAST_YEAR);

export const reportSchema: z.ZodType<Report> = z.strictObject({
  id: z.uuid(),
  schema: z.literal(REPORT_SCHEMA),
  year,
  edition,
  tableEditions: z.partialRecord(z.enum(TABLE_IDS), edition).exactOptional(),
  organ: organSchema,
  metadata: metadataSchema,
  preface: richText,
  sections: z
    .array(
      z.strictObject({
        id: z.enum(SECTION_IDS),
        title: text(200).exactOptional(),
        body: richText,
        after: richText.exactOptional(),
      }),
    )
    .max(12),
  tables: z.record(
    fieldId,
    z.strictObject({
      // Any decimal: what cannot stand in a cell of its kind is a finding (A05), not a reason to lose the report.
      value: z
        .string()
        .regex(/^-?\d{1,15}(\.\d{1,6})?$/)
        .nullable(),
      note: text(500).exactOptional(),
      declaredZero: z.literal(true).exactOptional(),
    }),
  ),
  explanations: z
    .array(
      z.strictObject({
        key: text(500),
        fingerprint: text(1_000),
        text: text(2_000),
        fromYear: year.exactOptional(),
      }),
    )
    .max(2_000),
  readings: z
    .strictObject({
      received: z.enum(['newReceived', 'withCarriedIn']).exactOptional(),
      scope: z.enum(['sameAsTables', 'otherThanTables']).exactOptional(),
    })
    .exactOptional(),
  charts: chartChoicesSchema.exactOptional(),
  provenance: z.strictObject({
    origin: z.enum(['blank', 'lastYear', 'import', 'bundle', 'sample']),
    fileName: text(300).exactOptional(),
    carriedFromYear: year.exactOptional(),
  }),
});
