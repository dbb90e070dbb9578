/** The shape of charts as data crosses a border. */
import { z } from 'zod';
import { FIRST_YEAR, LAST_YEAR } from '../report/report.ts';
import { CHART_KINDS, MOST_YEARS } from './chart.ts';
import type { Chart } from './chart.ts';

const count = z
  .string()
  .regex(/^\d{1,10}$/)
  .nullable();

/** Charts that a report prints (`Report.charts`). */
export const chartChoicesSchema = z
  .array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('results') }),
      z.strictObject({ kind: z.literal('applicants') }),
      z.strictObject({
        kind: z.literal('years'),
        earlier: z
          .array(z.strictObject({ year: z.int().min(FIRST_YEAR).max(LAST_YEAR), received: count, answered: count }))
          .max(MOST_YEARS - 1),
      }),
    ]),
  )
  .max(CHART_KINDS.length);

const words = z.string().max(500);

/** A chart to be drawn. */
export const chartSchema: z.ZodType<Chart> = z.strictObject({
  form: z.enum(['bars', 'lines']),
  title: words,
  categories: z.array(words).max(20),
  series: z.array(z.strictObject({ name: words, values: z.array(z.number().nullable()).max(20) })).max(2),
  description: z.string().max(5_000),
});
