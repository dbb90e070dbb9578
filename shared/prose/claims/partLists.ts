/** Lists of parts: 公开信息2414条，其中……45条、……116条; and what makes a list complete. */
import { isExact } from '../quantities.ts';
import type { Quantity } from '../quantities.ts';
import type { PartList } from './claim.ts';

type Found = Pick<PartList, 'total' | 'parts' | 'complete' | 'share' | 'from' | 'to'>;

const OPENS = /其中(?:包括|含)?[：，]?|分别[为是]|包括|由|（/;
const COMPLETE = /分别[为是]/;
/** A new statement rather than a next part. */
const NEXT =
  /办结|办理|目前|已|答复|回复|反馈|结转|顺延|同比|环比|较|比上|另外|另有|同时|此外|还|累计|共计|合计|收到|开展|举办|召开|组织|完成|参加|参训|培训|整改|处理|关停|新增|点击|阅读|浏览|转发|提高|增长|占/g;
const REST = /^[、，；和及]?(?:其[他它余](?!法律|处理|结果|组织)|剩余)/;
const SHARE = /占(?:比|总数|总量|全部|总条数|总件数|比例|的|为|达|约|近|超过?|到|[（：])*$/;
const LONGEST_LABEL = 30;
/** How far back the words of the total reach, in characters. */
const HEAD = 60;

/** Every list of one sentence. @param quantities those of the sentence, in order */
export function partListsIn(sentence: string, quantities: readonly Quantity[]): Found[] {
  const found: Found[] = [];
  let i = 1;
  while (i < quantities.length) {
    const region = regionOf(sentence, quantities, i);
    const opens = OPENS.exec(region);
    const total = opens ? totalBefore(quantities, i) : undefined;
    const list = opens && total ? readList(sentence, quantities, i, total, opens[0]) : undefined;
    if (!list) {
      i++;
      continue;
    }
    found.push(...list.found);
    i = list.next;
  }
  return found;
}

const regionOf = (sentence: string, quantities: readonly Quantity[], i: number): string =>
  sentence.slice(quantities[i - 1]?.to ?? 0, quantities[i]?.from);

/** The number that the list opened before quantity `i` divides: the last one in the same unit, one other may intervene. */
function totalBefore(quantities: readonly Quantity[], i: number): Quantity | undefined {
  const unit = quantities[i]?.unit;
  return [quantities[i - 1], quantities[i - 2]].find((q) => q?.unit === unit);
}

function readList(
  sentence: string,
  quantities: readonly Quantity[],
  start: number,
  total: Quantity,
  opens: string,
): { found: Found[]; next: number } | undefined {
  const head = sentence.slice(Math.max(0, total.from - HEAD), total.from);
  const bracket = opens === '（';
  const parts: Quantity[] = [];
  let share: Found['share'];
  let rest = false;
  let depth = 0;
  let i = start;
  for (; i < quantities.length; i++) {
    const q = quantities[i];
    if (!q) break;
    const region = regionOf(sentence, quantities, i);
    if (i > start) {
      depth += count(region, '（') - count(region, '）');
      if (bracket && depth < 0) break;
      // A bracket behind a part divides the part.
      if (depth > 0) continue;
      if (q.unit === '%' && SHARE.test(region)) {
        if (i === start + 1) share = q;
        continue;
      }
      if (region.includes('其中') || startsAnew(region, head)) break;
    } else if (q.unit === '%') return undefined;
    if (q.unit !== total.unit || region.length > LONGEST_LABEL + opens.length) break;
    parts.push(q);
    rest ||= REST.test(region.slice(opens === region.slice(0, opens.length) ? opens.length : 0));
  }
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || (bracket && parts.length < 2)) return undefined;
  if (![total, ...parts].every((q) => isExact(q) && q.unit !== '')) return { found: [], next: i };
  const complete = rest || COMPLETE.test(opens);
  return {
    found: [
      {
        total,
        parts,
        complete,
        ...(share && parts.length === 1 && { share }),
        from: total.from,
        to: Math.max(last.to, share?.to ?? 0),
      },
    ],
    next: i,
  };
}

const count = (text: string, c: string): number => text.split(c).length - 1;

/** Whether the words before a number start a new statement; words that the head uses too do not. */
function startsAnew(region: string, head: string): boolean {
  if (region.startsWith('、')) return false;
  return Array.from(region.matchAll(NEXT)).some(([word]) => !head.includes(word));
}
