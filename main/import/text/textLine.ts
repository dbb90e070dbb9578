/** What one line of a text file is. */
import { plainText } from '../plainText.ts';

export type TextLine =
  /** `| a | b |`: a row with its cells. */
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  /** `|---|:-:|` under the head of a markdown table. */
  | { readonly kind: 'rule' }
  /** `a |`: one cell. */
  | { readonly kind: 'cell'; readonly text: string }
  /** `|||`: bars only. */
  | { readonly kind: 'bars'; readonly count: number }
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
  if (/^\|[|\s]*$/.test(line)) return { kind: 'bars', count: line.replace(/\s/g, '').length };
  if (RULE.test(line)) return { kind: 'rule' };
  const bars = line.split('|').length - 1;
  if (bars === 1 && line.endsWith('|')) return { kind: 'cell', text: tidy(line.slice(0, -1)) };
  if (line.startsWith('|') || (bars >= 2 && !SENTENCE.test(line))) return { kind: 'row', cells: barCells(line) };
  const tabs = tabCells(raw);
  if (tabs) return { kind: 'row', cells: tabs };
  const heading = HEADING.exec(line);
  if (heading?.[1] !== undefined)
    return { kind: 'heading', level: heading[1].length - 1, text: plain(heading[2] ?? '') };
  return { kind: 'text', text: plain(line) };
}

/** Cells between bars; the outer bars belong to no cell. */
const barCells = (line: string): string[] =>
  line
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((c) => plain(c));

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
