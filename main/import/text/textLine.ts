/** What one line of a text file is. */
import { plainText } from '../plainText.ts';

export type TextLine =
  /** `| a | b |`: a row with its cells. */
  | {
      readonly kind: 'row';
      readonly cells: readonly string[];
      /** Bars behind the last cell's own, with nothing between them: `a | b | ||` has 2, `a | b | |` 1. */
      readonly filler: number;
      /** The line begins with a bar. */
      readonly led: boolean;
    }
  /** `|---|:-:|` under the head of a markdown table. */
  | { readonly kind: 'rule' }
  /** `a |`: one cell. */
  | { readonly kind: 'cell'; readonly text: string }
  /** Bars only: single ones are blank cells, those that touch (`|||`) fill a row up. */
  | { readonly kind: 'bars'; readonly blanks: number; readonly filler: number }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'pageNumber' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string };

const PAGE_NUMBER = /^(?:[-–—－]+\s*\d{1,3}\s*[-–—－]+|第\s*\d{1,3}\s*页(?:[\s/，,]*共\s*\d{1,3}\s*页)?)$/;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const RULE = /^\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*)?$/;
/** Bars inside a sentence separate no cells. */
const SENTENCE = /[。；]/;
const NUMBER_CELL = /^[+\-−–—]*\d[\d,.]*$|^$|^[-/—]$/;

const tidy = (text: string): string =>
  plainText(text)
    .replace(/[ \t\v\u00a0]+/g, ' ')
    .trim();

export function readLine(raw: string): TextLine {
  const line = raw.replaceAll('｜', '|').trim();
  if (line === '') return { kind: 'blank' };
  if (PAGE_NUMBER.test(line)) return { kind: 'pageNumber' };
  if (/^\|[|\s]*$/.test(line)) return bars(line);
  if (RULE.test(line)) return { kind: 'rule' };
  const count = line.split('|').length - 1;
  if (count === 1 && line.endsWith('|')) return { kind: 'cell', text: tidy(line.slice(0, -1)) };
  if (line.startsWith('|') || (count >= 2 && !SENTENCE.test(line))) return barRow(line);
  const tabs = tabCells(raw);
  if (tabs) return { kind: 'row', cells: tabs, filler: 0, led: true };
  const heading = HEADING.exec(line);
  if (heading?.[1] !== undefined)
    return { kind: 'heading', level: heading[1].length - 1, text: plain(heading[2] ?? '') };
  return { kind: 'text', text: plain(line) };
}

function bars(line: string): TextLine {
  const groups = line.split(/\s+/);
  const filler = groups.filter((g) => g.length > 1).join('').length;
  return { kind: 'bars', blanks: groups.filter((g) => g.length === 1).length, filler };
}

/** Cells between bars; the outer bars belong to no cell. */
function barRow(line: string): TextLine {
  let end = line.length;
  while (line[end - 1] === '|') end -= 1;
  const before = line.slice(0, end).trimEnd();
  const isFiller = before.length < end && before.endsWith('|');
  const cells = (isFiller ? before : line)
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((c) => plain(c));
  return { kind: 'row', cells, filler: isFiller ? line.length - end : 0, led: line.startsWith('|') };
}

/** A row copied from Word, Excel or a browser: cells between tabs, with a number or a blank among them. */
function tabCells(raw: string): string[] | undefined {
  const cells = raw
    .replace(/[\r\n]+$/, '')
    .split('\t')
    .map(tidy);
  if (cells.length < 2 || cells.every((c) => c === '')) return undefined;
  const numbers = cells.slice(1).filter((c) => NUMBER_CELL.test(c)).length;
  const texts = cells.filter((c) => c !== '' && !NUMBER_CELL.test(c));
  return (numbers > 0 && texts.length > 0 && cells[0] !== '') || texts.length + numbers >= 3 ? cells : undefined;
}

/** Text without the marks of markdown: emphasis and escapes. Links keep their text (see `unlink`). */
const plain = (text: string): string =>
  tidy(text)
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
