/** Dates and years as reports print them. */
const CHINESE_DIGITS = '〇一二三四五六七八九';

/** Spaces between digits and Chinese dropped, 二〇二四年 and 二○二四年 in digits. */
export const squeeze = (text: string): string =>
  text
    .trim()
    .replace(/[零○Ｏ]/g, '〇')
    .replace(/[〇一二三四五六七八九]{4}(?=\s*年)/g, (y) => y.replace(/./gu, (c) => String(CHINESE_DIGITS.indexOf(c))))
    .replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/(?<=[\p{Script=Han}\d）)》])[ \t\u00a0\u3000]+(?=[\p{Script=Han}\d（(《])/gu, '');

const DATE = /(20\d\d)[年\-/.](\d{1,2})[月\-/.](\d{1,2})日?/;

const iso = (m: RegExpExecArray | null): string | undefined => {
  const [, year, month, day] = m ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** The date that a line consists of, `YYYY-MM-DD`. */
export const dateLine = (text: string): string | undefined =>
  iso(new RegExp(`^[（(]?${DATE.source}[）)]?$`).exec(squeeze(text)));

/** The date of publishing in a line such as `发布日期：2020-01-31`. */
export const publishedDate = (text: string): string | undefined =>
  iso(new RegExp(`(?:发布|公开|发表)(?:日期|时间)[:：]?\\s*${DATE.source}`).exec(squeeze(text)));

export const firstDate = (text: string): string | undefined => iso(DATE.exec(squeeze(text)));

/** Report year: of the title, else of the period, else the year that the text names most. */
export function reportYear(title: string | undefined, prose: readonly string[]): number | undefined {
  const inTitle = /(20\d\d)\s*年/.exec(squeeze(title ?? ''))?.[1];
  if (inTitle !== undefined) return Number(inTitle);
  const text = prose.map(squeeze).join('\n');
  // 年 and 月 are lost where pages join differently formatted runs: 20221月1日, 202211日至20221231日.
  const period = /(20\d\d)年?1月?1日/.exec(text)?.[1];
  if (period !== undefined) return Number(period);
  const counts = new Map<string, number>();
  for (const [, y] of text.matchAll(/(20\d\d)年/g)) if (y !== undefined) counts.set(y, (counts.get(y) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return most === undefined ? undefined : Number(most);
}
