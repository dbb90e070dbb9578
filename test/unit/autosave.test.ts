/** Autosave against a store that answers when told to. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { autosave } from '../../renderer/draft/autosave.ts';
import type { Autosave } from '../../renderer/draft/autosave.ts';
import { createDraft } from '../../renderer/draft/draftStore.ts';
import type { DraftStore } from '../../renderer/draft/draftStore.ts';
import type { Saved } from '../../shared/api.ts';
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import { blankReport } from '../../shared/report/newReport.ts';
import type { Report } from '../../shared/report/report.ts';

const ID = '6f0d5a54-7a55-4b56-9d2c-0e3c6c1a7b11';
const FIELD = 'requests.newReceived.naturalPerson';

/** A disk that keeps every request waiting until the test answers it. */
function disk() {
  const requests: { report: Report; baseRev: number; answer: (r: Result<Saved>) => void }[] = [];
  const save = (request: { report: Report; baseRev: number }) =>
    new Promise<Result<Saved>>((answer) => requests.push({ ...request, answer }));
  return { requests, save };
}
const saved = (rev: number): Result<Saved> => ok({ rev, savedAt: '2026-01-20T06:32:00.000Z' });
const settle = () => vi.advanceTimersByTimeAsync(0);

let draft: DraftStore;
let store: ReturnType<typeof disk>;
let watch: Autosave;

const edit = (value: string) => draft.getState().editCells('填写', [{ field: FIELD, to: { value } }], FIELD);
const state = () => draft.getState().save;
const written = (i: number) => store.requests[i]?.report.tables[FIELD]?.value;
const answer = async (i: number, result: Result<Saved>) => {
  store.requests[i]?.answer(result);
  await settle();
};

beforeEach(() => {
  vi.useFakeTimers();
  const report = blankReport(ID, 2025, { name: '青禾县水利局', level: 'county', kind: 'department' });
  draft = createDraft(report, 1, '2026-01-20T06:00:00.000Z');
  store = disk();
  watch = autosave(draft, store.save);
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

test('saves 0.8 s after the last change, once', async () => {
  edit('1');
  await vi.advanceTimersByTimeAsync(700);
  edit('12');
  await vi.advanceTimersByTimeAsync(799);
  expect(store.requests).toHaveLength(0);
  expect(state().kind).toBe('unsaved');
  await vi.advanceTimersByTimeAsync(1);
  expect(store.requests).toHaveLength(1);
  expect(written(0)).toBe('12');
  expect(state().kind).toBe('saving');
});

test('does not wait longer than 5 s while the officer keeps typing', async () => {
  for (let i = 0; i < 12; i++) {
    edit(String(i));
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(store.requests).toHaveLength(1);
  expect(written(0)).toBe('9');
});

test('says saved only after the store has acknowledged', async () => {
  edit('1');
  const flushed = watch.flush();
  await settle();
  expect(state().kind).toBe('saving');
  await answer(0, saved(2));
  expect(await flushed).toBe(true);
  expect(state()).toEqual({ kind: 'saved', at: '2026-01-20T06:32:00.000Z' });
  expect(draft.getState().rev).toBe(2);
});

test('a change during a save leaves the draft unsaved and is saved after it, on the new revision', async () => {
  edit('1');
  await vi.advanceTimersByTimeAsync(800);
  edit('2');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(store.requests).toHaveLength(1);
  await answer(0, saved(2));
  expect(state().kind).toBe('unsaved');
  await vi.advanceTimersByTimeAsync(800);
  expect(store.requests).toHaveLength(2);
  expect(written(1)).toBe('2');
  expect(store.requests[1]?.baseRev).toBe(2);
  await answer(1, saved(3));
  expect(state().kind).toBe('saved');
});

test('flush waits for the running save and then saves the rest', async () => {
  edit('1');
  await vi.advanceTimersByTimeAsync(800);
  edit('2');
  const flushed = watch.flush();
  await settle();
  expect(store.requests).toHaveLength(1);
  await answer(0, saved(2));
  expect(store.requests).toHaveLength(2);
  await answer(1, saved(3));
  expect(await flushed).toBe(true);
  expect(state().kind).toBe('saved');
});

test('nothing to save: flush says so without a request', async () => {
  expect(await watch.flush()).toBe(true);
  expect(store.requests).toHaveLength(0);
});

test('a failure keeps the text, says why, and is tried again with growing pauses', async () => {
  edit('1');
  await vi.advanceTimersByTimeAsync(800);
  await answer(0, fail('E_FULL', 'diskFull'));
  expect(state()).toMatchObject({ kind: 'failed', error: { code: 'E_FULL' } });
  expect(draft.getState().report.tables[FIELD]?.value).toBe('1');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(store.requests).toHaveLength(2);
  expect(state().kind).toBe('failed');
  await answer(1, fail('E_FULL', 'diskFull'));
  await vi.advanceTimersByTimeAsync(3_999);
  expect(store.requests).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(store.requests).toHaveLength(3);
  await answer(2, saved(2));
  expect(state().kind).toBe('saved');
});

test('typing on while saving fails keeps the reason on screen', async () => {
  edit('1');
  await vi.advanceTimersByTimeAsync(800);
  await answer(0, fail('E_IO', 'diskGone'));
  edit('2');
  expect(state().kind).toBe('failed');
  await vi.advanceTimersByTimeAsync(800);
  await answer(1, saved(2));
  expect(written(1)).toBe('2');
  expect(state().kind).toBe('saved');
});

test('a conflict is not tried again by itself', async () => {
  edit('1');
  const flushed = watch.flush();
  await answer(0, fail('E_CONFLICT', 'revision'));
  expect(await flushed).toBe(false);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(store.requests).toHaveLength(1);
  expect(state()).toMatchObject({ kind: 'failed', error: { code: 'E_CONFLICT' } });
});

test('a call that breaks off counts as a failure', async () => {
  watch.stop();
  watch = autosave(draft, () => Promise.reject(new Error('gone')));
  edit('1');
  expect(await watch.flush()).toBe(false);
  expect(state()).toMatchObject({ kind: 'failed', error: { code: 'E_IO' } });
});

test('opening another tab saves at once', async () => {
  edit('1');
  draft.getState().openTab('sec3Requests');
  await settle();
  expect(store.requests).toHaveLength(1);
});

test('after stop nothing is saved any more', async () => {
  edit('1');
  watch.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(store.requests).toHaveLength(0);
});
