/** Dates as officers type them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate } from '../../renderer/draft/dateText.ts';
import { chineseDate } from '../../shared/document/compose.ts';

test('every usual way of writing a day is read', () => {
  for (const text of [
    '2026年1月6日',
    '2026-1-6',
    '2026-01-06',
    '2026/1/6',
    '2026.1.6',
    '20260106',
    '２０２６年１月６日 ',
  ]) {
    expect(readDate(text), text).toBe('2026-01-06');
  }
});

test('what is no day of the calendar is refused', () => {
  for (const text of ['', '2026', '2026年2月30日', '2026-13-1', '20260100', '1月6日', '昨天', '2026-1-6-1']) {
    expect(readDate(text), text).toBeNull();
  }
  expect(readDate('2024-2-29')).toBe('2024-02-29');
  expect(readDate('2025-2-29')).toBeNull();
});

test('a printed date reads back', () => {
  const days = fc.date({ min: new Date('2019-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (day) => {
      const date = day.toISOString().slice(0, 10);
      expect(readDate(chineseDate(date))).toBe(date);
    }),
  );
});
