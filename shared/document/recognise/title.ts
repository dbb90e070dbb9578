/** The title of a report, and what it says: office and year. */
import type { Block } from '../blocks.ts';
import { squeeze } from './dates.ts';
import { isOrganName } from './organKind.ts';

const LONGEST = 60;
const TITLE = /信息公开.{0,6}(报告|年报)/;
const WHOLE_TITLE = /^[^：:，,。；]{0,45}信息公开.{0,6}(报告|年报)$/;
const YEAR = /20\d\d年(度)?/;

export interface FoundTitle {
  /** Index of the block where the title ends, and where it begins. */
  readonly last: number;
  readonly first: number;
  /** Without spaces between characters. */
  readonly text: string;
}

/** The best title line among `blocks`, joined with the office's name when that stands alone on the line above. */
export function findTitle(blocks: readonly Block[]): FoundTitle | undefined {
  let best: { rank: number; at: number; text: string } | undefined;
  for (const [at, b] of blocks.entries()) {
    if (b.kind === 'table' || b.kind === 'cells') continue;
    const text = squeeze(b.text);
    if (text.length > LONGEST || !TITLE.test(text) || /[。，；]/.test(text)) continue;
    const rank =
      (WHOLE_TITLE.test(text) ? 4 : 0) +
      (b.kind === 'heading' ? (b.level === 0 ? 2 : 1) : 0) +
      (YEAR.test(text) ? 1 : 0);
    if (!best || rank >= best.rank) best = { rank, at, text };
  }
  if (!best) return undefined;
  const above = blocks[best.at - 1];
  const name = above && above.kind !== 'table' && above.kind !== 'cells' ? squeeze(above.text) : '';
  const alone =
    /^(20\d\d年度?)?政府信息公开/.test(best.text) &&
    (isOrganName(name) || /^\p{Script=Han}{2,20}(20\d\d年度?)?$/u.test(name));
  return alone
    ? { first: best.at - 1, last: best.at, text: name + best.text }
    : { first: best.at, last: best.at, text: best.text };
}

/** The office that a title names; empty when it names none. */
export function organInTitle(title: string): string {
  const withoutYear = title.replace(/^关于/, '').replace(YEAR, '');
  const at = withoutYear.lastIndexOf('政府信息公开');
  const name = at < 0 ? (withoutYear.split('信息公开')[0] ?? '') : withoutYear.slice(0, at);
  // 青禾县人民政府信息公开年报 says 政府 once for both words.
  return (name.endsWith('人民') ? `${name}政府` : name).replace(/[的《]/g, '');
}

const ORGAN = '([\\p{Script=Han}（）()]{4,40}?)';
const IN_PREFACE = [
  new RegExp(`请(?:直接)?[与同和向]${ORGAN}(?:联系|咨询|反映)`, 'u'),
  new RegExp(`由${ORGAN}(?:负责)?编制`, 'u'),
  new RegExp(`(?:现将|公布|现就)${ORGAN}(?:20\\d\\d年|政府信息公开)`, 'u'),
  new RegExp(`^${ORGAN}(?:根据|依据|按照|编制)`, 'u'),
];

/** The office that an introduction names (请与…联系, …编制). */
export function organInPreface(texts: readonly string[]): string | undefined {
  for (const pattern of IN_PREFACE) {
    for (const text of texts) {
      const name = pattern.exec(squeeze(text))?.[1];
      if (name !== undefined && isOrganName(name) && !/^[本我该]/.test(name)) return name;
    }
  }
  return undefined;
}
