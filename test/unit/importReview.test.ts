/** What the officer says of a file that was read, and what would be stored then. */
import { expect, test } from 'vitest';
import { createReview, isSettled, openDoubts } from '../../renderer/importing/reviewStore.ts';
import { sameDoubt } from '../../renderer/importing/doubts.ts';
import { readinessOf } from '../../renderer/importing/batch/readiness.ts';
import { createBatch } from '../../renderer/importing/batch/batch.ts';
import type { ImportPreview } from '../../shared/api.ts';
import { compose } from '../../shared/document/compose.ts';
import { recognise } from '../../shared/document/recognise.ts';
import { fail, ok } from '../../shared/errors.ts';
import type { FileSummary } from '../../shared/importFolder.ts';
import { sampleReport } from '../../shared/sample/sampleReport.ts';

const ID = '6f0d5a54-7a55-4b56-9d2c-0e3c6c1a7b11';
const ROW = ['naturalPerson', 'business'].map((c) => `requests.newReceived.${c}`);
const [FIRST = '', SECOND = ''] = ROW;
const OTHER = 'requests.granted.naturalPerson';

function preview(): ImportPreview {
  const blocks = compose(sampleReport(ID));
  const recognition = recognise(blocks, { id: ID });
  return {
    fileName: '报告.docx',
    format: 'docx',
    source: { blocks, scrubbed: [] },
    recognition: {
      ...recognition,
      unsure: { [OTHER]: '另一原因', [SECOND]: '行有疑问', [FIRST]: '行有疑问' },
      unplaced: [
        { text: '相关文章', place: { block: 0 }, why: 'residue' },
        { text: '其他 5', place: { block: 1 }, why: 'unknownRow' },
      ],
    },
    scrubbed: [],
  };
}

test('doubts stand in the order of the form, then of the source; residue holds nothing up', () => {
  const review = createReview(preview());
  const spots = review.getState().doubts.map((d) => (d.spot.kind === 'cell' ? d.spot.field : d.spot.index));
  expect(spots).toEqual([FIRST, SECOND, OTHER, 0, 1]);
  expect(openDoubts(review.getState())).toHaveLength(4);
});

test('the walk goes from open doubt to open doubt, forth and back, past the end to the beginning', () => {
  const review = createReview(preview());
  const { walk, decide } = review.getState();
  const field = (): string | number | undefined => {
    const { current } = review.getState();
    return current?.kind === 'cell' ? current.field : current?.index;
  };
  const seen = Array.from({ length: 6 }, () => (walk(1), field()));
  expect(seen).toEqual([FIRST, SECOND, OTHER, 0, 1, FIRST]);
  decide([SECOND], { kind: 'confirmed' });
  walk(1);
  expect(field()).toBe(OTHER);
  walk(-1);
  expect(field()).toBe(FIRST);
  walk(-1);
  expect(field()).toBe(1);
});

test('a confirmed cell stays as read, a written one is what was written, a cleared one is blank', () => {
  const review = createReview(preview());
  const read = review.getState().report;
  const { decide, takeBack } = review.getState();
  decide([FIRST], { kind: 'confirmed' });
  expect(review.getState().report.tables).toEqual(read.tables);
  decide([SECOND], { kind: 'written', to: { value: '77' } });
  decide([OTHER], { kind: 'written', to: null });
  expect(review.getState().report.tables[SECOND]).toEqual({ value: '77' });
  expect(review.getState().report.tables[OTHER]).toBeUndefined();
  takeBack(SECOND);
  expect(review.getState().report.tables[SECOND]).toEqual(read.tables[SECOND]);
  expect(review.getState().doubts.map((d) => isSettled(d, review.getState()))).toEqual([
    true,
    false,
    true,
    false,
    false,
  ]);
});

test('cells of one row with one reason are judged together', () => {
  const { doubts, form } = createReview(preview()).getState();
  expect(sameDoubt(doubts, FIRST, form)).toEqual([FIRST, SECOND]);
  expect(sameDoubt(doubts, OTHER, form)).toEqual([OTHER]);
});

const summary = (organName: string, part: Partial<FileSummary> = {}): FileSummary => ({
  format: 'docx',
  organName,
  year: 2025,
  found: 200,
  fields: 200,
  withoutNumbers: [],
  unsure: 0,
  unplaced: 0,
  counts: { A: 0, B: 0, C: 0, D: 0 },
  ...part,
});

test('only what is certain, complete and the only one of its office and year is taken over without a look', () => {
  const outcomes = [
    summary('甲局'),
    summary('乙局', { unsure: 1 }),
    summary('乙局', { year: 2024, unplaced: 2 }),
    summary(''),
    summary('丙局', { withoutNumbers: ['proactive'] }),
    summary('丁局'),
    summary('丁局'),
    summary('戊局'),
  ].map((s) => ({ kind: 'read', summary: s }) as const);
  const listed = { organName: '戊局', year: 2025 } as Parameters<typeof readinessOf>[1][number];
  expect(readinessOf(outcomes, [listed])).toEqual([
    ...['ready', 'unsure', 'unsure', 'noOrgan', 'noTable', 'twice', 'twice', 'inList'],
  ]);
});

test('a batch goes on after a refusal, and stops within a file when it is told to', async () => {
  let stopped = 0;
  const batch = createBatch(
    '文件夹',
    ['a', 'b', 'c', 'd'].map((path) => ({
      path,
      summarise: () => {
        if (path === 'c') batch.cancel();
        return Promise.resolve(path === 'a' ? fail('E_FORMAT', 'noReport') : ok(summary(path)));
      },
      open: () => Promise.resolve(fail('E_REFUSED', 'notAsked')),
    })),
    [],
    () => (stopped += 1),
  );
  await batch.read();
  expect(batch.state.getState().outcomes.map((o) => o.kind)).toEqual(['refused', 'read', 'stopped', 'stopped']);
  expect(batch.state.getState().work).toBeNull();
  expect(stopped).toBe(1);
  batch.cancel();
  expect(stopped).toBe(1);
});
