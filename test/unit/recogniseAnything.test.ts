import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../main/import/readHtml.ts';
import { readText } from '../../main/import/readText.ts';
import type { BlockPlace, SourceDocument } from '../../shared/document/blocks.ts';
import { recognise } from '../../shared/document/recognise.ts';
import { EDITIONS } from '../../shared/editions/editions.ts';
import { SECTIONS } from '../../shared/editions/sections.ts';
import { reportSchema } from '../../shared/report/schema.ts';

const ID = '3b0c2a60-5f0e-4a5e-9d0e-2f6f4f1c7a11';
const printed = Object.values(EDITIONS).flatMap((e) =>
  Object.values(e.tables).flatMap((t) => t.rows.flat().flatMap((c) => (c.text === '' ? [] : [c.text]))),
);
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...printed) },
  { weight: 4, arbitrary: fc.nat({ max: 99 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom(...SECTIONS.flatMap((s) => [s.title, ...s.titleVariants])) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '-',
      '/',
      '无',
      '注：含结转。',
      '全年公开有序。',
      '2024年1月17日',
      '1 286',
      '增3',
      '22（其中修订16件）',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);
const line = fc.oneof(
  word,
  word.map((w) => `${w} |`),
  fc.array(word, { minLength: 1, maxLength: 12 }).map((w) => `| ${w.join(' | ')} |`),
  fc.array(word, { minLength: 1, maxLength: 9 }).map((w) => w.join('\t')),
  fc.constantFrom('', '|', '||', '|---|---|', '## 二、主动公开政府信息情况'),
);
const cell = fc
  .tuple(word, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
  .map(([w, c, r]) => `<td colspan=${c} rowspan=${r}>${w}</td>`);
const table = fc
  .array(
    fc.array(cell, { maxLength: 9 }).map((cells) => `<tr>${cells.join('')}</tr>`),
    { maxLength: 8 },
  )
  .map((rows) => `<table>${rows.join('')}</table>`);

/** The text that stands at a place of the source. */
function textAt({ blocks }: SourceDocument, { block, row, cell: c }: BlockPlace): string {
  const b = blocks[block];
  if (b?.kind === 'table') return b.rows[row ?? -1]?.[c ?? -1]?.text ?? '';
  return b?.kind === 'cells' ? (b.cells[c ?? -1]?.text ?? '') : (b?.text ?? '');
}

function holds(source: SourceDocument): void {
  const { report, places, unsure, unplaced } = recognise(source.blocks, { id: ID });
  expect(reportSchema.safeParse({ ...report, year: 2024 }).success).toBe(true);
  for (const [id, cellOf] of Object.entries(report.tables)) {
    const place = places[id];
    if (cellOf.value === null) continue;
    expect(place, id).toBeDefined();
    const digits = cellOf.value.replace('-', '');
    if (place) expect(textAt(source, place)).toContain(digits);
  }
  expect(Object.values(unsure).every((reason) => reason.endsWith('。'))).toBe(true);
  expect(unplaced.every((u) => u.text !== '')).toBe(true);
}

describe('recognise', { timeout: 120_000 }, () => {
  it('takes any lines: what it fills in stands where it says, and the report holds to its schema', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        holds(readText(lines.join('\n')));
      }),
      { numRuns: 300 },
    );
  });

  it('takes any tables of a page', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            table,
            word.map((w) => `<p>${w}</p>`),
          ),
          { maxLength: 12 },
        ),
        (parts) => {
          holds(readHtml(parts.join('')));
        },
      ),
      { numRuns: 200 },
    );
  });
});
