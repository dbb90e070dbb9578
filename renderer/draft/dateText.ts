/** Dates as officers type them. */

const SEPARATED = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;

/** `2026年1月16日`, `2026-1-16`, `2026/1/16`, `20260116` as `2026-01-16`; null where the text is no day of the calendar. */
export function readDate(text: string): string | null {
  const tidy = text.normalize('NFKC').replace(/\s/g, '');
  const [, year = '', month = '', day = ''] = SEPARATED.exec(tidy) ?? EIGHT_DIGITS.exec(tidy) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  // The 31st of a short month would run over into the next one.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(date) ? null : date;
}
