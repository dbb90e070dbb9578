/** Whether a line is the title of one of the six sections. */
import type { SectionId } from '../../editions/form.ts';
import { SECTIONS } from '../../editions/sections.ts';
import { isFormText } from './formRows.ts';
import { difference, fold, splitNumbering } from './labelText.ts';
import { matchRow } from './matchRow.ts';
import { isReviewHead } from './reviewHeads.ts';

const LONGEST_TITLE = 45;
const NEAR = 0.3;

/** Words that make a title of a section whatever stands around them. */
const WORDS: Readonly<Record<SectionId, RegExp>> = {
  sec1Overview: /^(总体情况|总体概况|基本情况|概述|概况)|总体情况$/,
  sec2Proactive: /主动公开.*(情况|信息)/,
  sec3Requests: /(收到|受理|依申请|申请公开).*(处理|办理|公开|情况)/,
  sec4ReviewLitigation: /复议.*诉讼/,
  sec5Issues: /问题.*(改进|整改|措施|举措|打算|对策)|存在.*问题/,
  sec6Other: /其他.*(报告|说明).*(事项|情况)|(报告|说明)的?其他事项/,
};

const TITLES = SECTIONS.map((s) => ({
  id: s.id,
  texts: [...new Set([s.title, ...s.titleVariants].map((t) => fold(splitNumbering(t).rest)))],
}));

export interface TitleMatch {
  /** The section that the words name. */
  readonly named?: SectionId;
  /** The words are one of the known titles, not only alike. */
  readonly exact: boolean;
  /** The section that the numeral stands for, 一 to 六. */
  readonly numbered?: SectionId;
  readonly numerals: 'chinese' | 'arabic' | 'none';
}

/** Reads a line as a section title; undefined for a table label, a sub-heading （一）, or anything longer than a title. */
export function readTitle(text: string): TitleMatch | undefined {
  const line = text.trim();
  if (line === '' || line.length > LONGEST_TITLE || /[。；;！？]./.test(line)) return undefined;
  const { numbering, rest } = splitNumbering(line);
  if (numbering?.kind === 'group' || isTableLabel(line)) return undefined;
  const words = fold(rest);
  const ordinal = numbering ?? wordNumber(line);
  const numbered = ordinal && SECTIONS[ordinal.n - 1]?.id;
  const exact = TITLES.find((t) => t.texts.includes(words))?.id;
  const named = exact ?? nearTitle(words) ?? SECTIONS.find((s) => WORDS[s.id].test(words))?.id;
  const numerals = !ordinal ? 'none' : ordinal.kind === 'item' ? 'arabic' : 'chinese';
  return { ...(named && { named }), exact: exact !== undefined, ...(numbered && { numbered }), numerals };
}

function nearTitle(words: string): SectionId | undefined {
  const near = TITLES.map((t) => ({ id: t.id, d: Math.min(...t.texts.map((x) => difference(x, words, NEAR))) }));
  return near.filter((t) => t.d <= NEAR).sort((a, b) => a.d - b.d)[0]?.id;
}

/** 第二部分 */
function wordNumber(line: string): { kind: 'big'; n: number } | undefined {
  const m = /^第([一二三四五六])(?:部分|章)/.exec(line);
  return m?.[1] ? { kind: 'big', n: '一二三四五六'.indexOf(m[1]) + 1 } : undefined;
}

const isTableLabel = (line: string): boolean =>
  isFormText(line) || isReviewHead(line) || matchRow(line)?.difference === 0;
