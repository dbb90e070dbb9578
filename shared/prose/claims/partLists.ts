/** Lists of parts: 公开信息2414条，其中……45条、……116条; and what makes a list complete. */
import { matchesIn } from '../occurrences.ts';
import { isExact } from '../quantities.ts';
import type { Quantity } from '../quantities.ts';
import type { PartList } from './claim.ts';

/** A list in its sentence. */
export interface Found extends Pick<
  PartList,
  'total' | 'parts' | 'earlier' | 'complete' | 'mixed' | 'share' | 'from' | 'to'
> {
  /** The quantity right before the total. */
  readonly beforeTotal: Quantity | undefined;
  /** Whether that one and the total stand as a pair (建议73件、提案52件，其中…), which the parts may divide together. */
  readonly isPair: boolean;
}

/** Between the total and its first part. */
const OPENS = /^(?:[^（）]{0,20}其中(?:包括|含)?|[，：]?(?:主要)?(?:分别[为是]|包括)|（)/;
const COMPLETE = /分别[为是]/;
/** A new statement rather than a next part. */
const NEXT =
  /办结|办理|目前|已|答复|回复|反馈|结转|顺延|同比|环比|比上|另外|另有|同时|此外|还|累计|共计|合计|收到|开展|举办|召开|组织|完成|参加|参训|培训|整改|(?<!不予|其他)处理|关停|新增|点击|阅读|浏览|转发|提高|增长|较|占/g;
const REST = /^[、，；和及]?(?:其[他它余](?!法律|处理|结果|组织)|剩余)/;
const SHARE = /占(?:比|总数|总量|全部|总条数|总件数|比例|的|为|达|约|近|超过?|到|[（：])*$/;
const LONGEST_LABEL = 30;
/** How far back the words of the total reach, in characters. */
const HEAD = 60;

/** Every list of one sentence. @param quantities those of the sentence, in order */
export function partListsIn(sentence: string, quantities: readonly Quantity[]): Found[] {
  const regions = quantities.map((q, i) => sentence.slice(quantities[i - 1]?.to ?? 0, q.from));
  const found: Found[] = [];
  let i = 1;
  while (i < quantities.length) {
    const opens = OPENS.exec(regions[i] ?? '')?.[0];
    const list = opens === undefined ? undefined : listAt(sentence, quantities, regions, i, opens);
    i = list?.next ?? i + 1;
    if (list && isStated(list)) found.push(list);
  }
  return found;
}

/** Only exact numbers add up; a bracket with a single number explains rather than divides. */
const isStated = ({ total, parts, opens }: Found & { readonly opens: string }): boolean =>
  parts.length > (opens === '（' ? 1 : 0) && [total, ...parts].every((q) => isExact(q) && q.unit !== '');

/** The list that opens before quantity `start`; its total is the last number in the same unit, one other may intervene. */
function listAt(
  sentence: string,
  quantities: readonly Quantity[],
  regions: readonly string[],
  start: number,
  opens: string,
): (Found & { readonly next: number; readonly opens: string }) | undefined {
  const unit = quantities[start]?.unit;
  const at = [start - 1, start - 2].find((i) => quantities[i]?.unit === unit) ?? -1;
  const total = quantities[at];
  if (!total || unit === '%') return undefined;
  const head = sentence.slice(Math.max(0, total.from - HEAD), total.from);
  const parts: Quantity[] = [];
  const labels: string[] = [];
  let share: Quantity | undefined;
  let rest = false;
  const bySemicolons = (regions[start] ?? '').includes('：') || (regions[start + 1] ?? '').startsWith('；');
  let depth = 0;
  let next = start;
  for (; next < quantities.length; next++) {
    const q = quantities[next];
    const region = regions[next] ?? '';
    if (!q) break;
    if (next > start) {
      depth += count(region, '（') - count(region, '）');
      if (depth < 0 && opens === '（') break;
      // A bracket behind a part divides the part.
      if (depth > 0) continue;
      if (q.unit === '%' && SHARE.test(region)) {
        if (next === start + 1) share = q;
        continue;
      }
      if (region.includes('其中') || startsAnew(region, head)) break;
      // 其中维持1件、未审结3件；行政诉讼6件: a semicolon parts only what others or a colon part too.
      if (region.includes('；') && !bySemicolons) break;
      rest ||= REST.test(region) && !isOutcome(region, labels);
    }
    if (q.unit !== unit || region.length > LONGEST_LABEL + opens.length) break;
    parts.push(q);
    labels.push(region);
  }
  const end = Math.max(parts.at(-1)?.to ?? total.to, share?.to ?? 0);
  return {
    total,
    parts,
    complete: parts.length > 1 && (rest || COMPLETE.test(opens)),
    mixed: dividesInSeveralWays(labels),
    ...(share && parts.length === 1 && { share }),
    from: total.from,
    to: end,
    beforeTotal: quantities[at - 1],
    earlier: Math.max(0, ...quantities.slice(0, at).flatMap((q) => (q.unit === unit ? [q.value] : []))),
    isPair: quantities[at - 1]?.unit === unit && (regions[at] ?? '').startsWith('、'),
    next: Math.max(next, start + 1),
    opens,
  };
}

/** 其他5件 behind outcomes may be 其他处理, which closes no list. */
const isOutcome = (label: string, before: readonly string[]): boolean =>
  /其[他它]/.test(label) && before.some((l) => /[予分]公开|无法提供|不予处理/.test(l));

/** By what a part divides the total: how it came, who asked, how it was answered. */
const DIVISIONS: readonly RegExp[] = [
  /网[络上站]|线[上下]|信函|邮[寄件递]|当面|现场|窗口|传真|来[信访]|快递|平台/,
  /自然人|公民|个人|法人|企业|律师|科研机构|组织/,
  /公开(?!申请|平台|网)|无法提供|不予|其[他它]处理|办结|答复|结转|撤[回销]/,
  /维持|纠正|其[他它]结果|未审结|驳回/,
  /[一二三四]季度|[上下]半年|\d月/,
];

/** 网络52件、信函22件，自然人61件、法人13件 divide the same total in two ways, and their sum says nothing. */
function dividesInSeveralWays(labels: readonly string[]): boolean {
  const ways = labels.map((l) => DIVISIONS.findIndex((d) => d.test(l))).filter((way) => way >= 0);
  return new Set(ways).size > 1;
}

const count = (text: string, c: string): number => text.split(c).length - 1;

/** Whether the words before a number start a new statement; words that the head uses too do not. */
function startsAnew(region: string, head: string): boolean {
  if (region.startsWith('、')) return false;
  return matchesIn(region, NEXT).some(([word]) => !head.includes(word));
}
