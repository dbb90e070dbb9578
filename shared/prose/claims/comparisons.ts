/** Shares (占33.9%) and growth (同比增长12.3%, 较上年减少5件). */
import { isExact } from '../quantities.ts';
import type { CountClaim, Subject } from './claim.ts';
import type { Here } from './here.ts';
import { outcomesIn } from './outcomes.ts';
import { COUNTED } from './words.ts';

const COMPARED = /同比|较|比|相比|去年|上年/;
const DIRECTION =
  /(净增|新增|增长|上升|增加|提高|上涨|增幅|涨幅|增多|多)?(下降|减少|降低|回落|下滑|降幅|少)?(?:了|约|近|超过?|达到?|为|幅度|率|比例|：)*$/;
/** 申请数量较去年上升: what grew is named before its number is. */
const GROWN = /申请(?:数量?|量|总量|件数)|受理(?:量|数量|总量)|申请(?=[较比同])|件数|收件量/;

export interface Growth {
  readonly direction: 1 | -1;
  /** Whether it speaks of a count that comes later in the sentence. */
  readonly awaits: boolean;
  readonly wordsBefore: number;
}

export function growthOf({ region, before, quantity }: Here): Growth | undefined {
  if (!isExact(quantity) || (quantity.unit !== '%' && !COUNTED.has(quantity.unit))) return undefined;
  const [words = '', up, down] = DIRECTION.exec(region) ?? [];
  const statement = before.slice(before.lastIndexOf('；') + 1);
  // 复议和诉讼同比分别下降60%和12.5% speaks of several counts.
  if ((up === undefined) === (down === undefined) || !COMPARED.test(statement) || /环比|分别/.test(region))
    return undefined;
  const compared = /(?:同比|较|比)[^，；]*$/.exec(region)?.[0].length ?? 0;
  return {
    direction: up === undefined ? -1 : 1,
    awaits: GROWN.test(region),
    wordsBefore: Math.max(words.length, compared),
  };
}

const OF_WHAT =
  /占(?:比|总?比例|比重|总数|总量|全部|申请|答复|办结|受理|办理|结果|政府信息公开|依申请公开|[的为约近超过达到总数件量案：（]|本?年度?|新收|全市|全县|全区)*$/;

export interface Share {
  readonly subject: Subject;
  /** The count that the share stands behind. */
  readonly count?: CountClaim;
  readonly wordsBefore: number;
}

/** Behind a count (20件，占27.4%; 20件（27.4%）), or behind the name of an outcome (予以公开占27.4%). */
export function shareOf({ region, after, running: { count, topic } }: Here): Share | undefined {
  const inBracket = region === '（' && after.startsWith('）');
  const words = inBracket ? region : OF_WHAT.exec(region)?.[0];
  if (words === undefined) return undefined;
  const named = region.slice(0, region.length - words.length).replace(/[，（]$/, '');
  if (named === '') return count && { subject: count.subject, count, wordsBefore: words.length };
  const clause = named.slice(Math.max(named.lastIndexOf('，'), named.lastIndexOf('；')) + 1);
  const outcomes = topic === 'requests' ? outcomesIn(clause) : undefined;
  return (
    outcomes && {
      subject: { of: 'outcome', readings: outcomes.readings, applicant: 'total' },
      wordsBefore: words.length + outcomes.length,
    }
  );
}
