/** Matchers for what was received, carried over and answered. */
import { tailClause, tailStatement } from '../sentences.ts';
import type { RequestRow, Subject } from './claim.ts';
import type { Bound, Here, Matcher } from './here.ts';
import { bodyOf } from './scope.ts';
import { ANSWER, CARRY, LAST_YEAR, NEXT_YEAR, RECEIVE, THING, TOTAL, WHO } from './words.ts';

const RECEIVED = new RegExp(`(${RECEIVE})了?的?${WHO}(${THING}{0,20})${TOTAL}$`);
/** 政府信息公开申请收件74件, 申请量74件. */
const THING_COUNTED = new RegExp(
  `(${THING}{2,24}?)((?:收件|收到|受理|接收)(?:(?:和|并|及)${ANSWER})?)?(?:总?数量|总?量|总数)?${TOTAL}$`,
);
/** 2024年，我局政府信息公开申请74件 */
const THING_ALONE = /^(?:.*，)?([^，；、：（）]{0,24})(政府信息公开申请)$/;
/** What follows the number in 收到12件信息依申请公开. */
const THING_FIRST = new RegExp(`^(?:的|有效)?(${THING}{2,20})`);
const CARRIED_IN = new RegExp(
  `(?:${LAST_YEAR}的?(?:结转|转结|转入|转办|遗留)[来到至入的]*(?:本年度?|今年|20\\d\\d年度?|继续|办理)*|(?:结转|转结|承接)自?${LAST_YEAR}的?)${THING}{0,20}(?:办理)?${TOTAL}$`,
);
const CARRIED_IN_AFTER = new RegExp(`^${THING}{0,12}(?:为|系|是|属于?)${LAST_YEAR}的?(?:结转|转结)`);
const ANSWERED = new RegExp(
  `(?:(${ANSWER})了?(?:完毕|完成)?(?:公民、?法人(?:和|或|及|或者)其他组织[^，；。0-9]{0,24}?)?(${THING}{0,20})|完成(${THING}{2,20})(?:答复|办理|回复)|(?:本年度)?办理结果(?:总计|共计|合计)?)${TOTAL}$`,
);
const ANSWERED_AFTER = new RegExp(
  `^${THING}{0,20}(?:已经?|均|全部|按[时期规]|按照[^，；。]{2,12}|依法|依规|在(?:法定|规定)(?:期限|时限|时间)内|完成|予以|进行了?)*(?:答复|办结|办理完毕|回复)`,
);
const CARRIED_OUT = new RegExp(`${CARRY}[至到入]*${NEXT_YEAR}(?:继续)?(?:办理|答复|处理)?的?${THING}{0,20}${TOTAL}$`);
const CARRIED_OUT_AFTER = new RegExp(
  `^(?!、)(?:[^，；。（]{0,6}(?:在|未到|未超过)[^，；。（]{0,10}，)?[^，；。（]{0,20}?${CARRY}[至到入]*${NEXT_YEAR}`,
);
/** What may stand between a comma and 办结: no body, no part. */
const PLAIN_WORDS =
  /^(?:[\s已经均共全部按时期依法实际内当本度目前并总计累予以及规范在定限合我局委办厅镇乡市县区省街道其中年需上述政府信息公开申请的各级行机关]|20\d\d)*$/;
/** 答复7件，不予受理4件: replies in a sense of their own. */
const NOT_ALL = /^[，、]不予受理/;
const OTHER_THING = /复议|诉讼|信访|咨询|建议|提案/;

const OF_ALL_KINDS = /^[，（]其中，?(?:政府|依申请|信息公开)/;

/** Between the words of a claim and its number. */
const NEAR = 60;

const bound = (row: RequestRow, wordsBefore: number, wordsAfter = 0, more: Partial<Bound> = {}): Bound => ({
  subject: { of: 'requests', row, applicant: 'total' },
  wordsBefore,
  wordsAfter,
  ...more,
});

/** Whether the year that a pattern caught, if it caught one, is the one meant. */
const isYear = (m: RegExpExecArray, year: number): boolean =>
  (m.slice(1) as (string | undefined)[]).every((caught) => caught === undefined || Number(caught) === year);

/** 上年结转5件, 5件为2023年结转, 结转下年6件, 6件结转下年度. */
export const carried: Matcher = ({ region, after, sentence, year, running }) => {
  if (running.topic !== 'requests' && (running.topic !== undefined || !sentence.includes('公开'))) return undefined;
  const near = region.slice(-NEAR);
  const last = CARRIED_IN.exec(near);
  // The year in the words is that of the carrying, so the year of the statement does not matter.
  const scope = running.scope === 'lastYear' ? 'own' : running.scope;
  if (last && isYear(last, year - 1)) return bound('carriedIn', last[0].length, 0, { scope });
  const next = CARRIED_OUT.exec(near);
  if (next && isYear(next, year + 1)) return bound('carriedOut', next[0].length);
  if (last ?? next) return 'none';
  const nextAfter = CARRIED_OUT_AFTER.exec(after);
  if (nextAfter) return isYear(nextAfter, year + 1) ? bound('carriedOut', 0, nextAfter[0].length) : 'none';
  const lastAfter = CARRIED_IN_AFTER.exec(after);
  if (lastAfter) return isYear(lastAfter, year - 1) ? bound('carriedIn', 0, lastAfter[0].length, { scope }) : 'none';
  return undefined;
};

/** 收到政府信息公开申请74件, 收到74件政府信息公开申请, 新收74件. */
export const received: Matcher = (here) => {
  const { region, before, sentence, after, running } = here;
  const near = region.slice(-NEAR);
  const m = RECEIVED.exec(near);
  if (!m) return thingCounted(here, near);
  const [words, verb = '', thingBefore = ''] = m;
  const thingAfter = thingBefore === '' ? (THING_FIRST.exec(after)?.[0] ?? '') : '';
  const thing = thingBefore + thingAfter;
  const isNew = verb.startsWith('新');
  const known = running.topic === 'requests';
  if (!thing.includes('申请') && !(isNew && thing === '' && known)) return thingCounted(here, near);
  if (!sentence.includes('公开') && !known) return 'none';
  if (running.topic === 'cases' || OTHER_THING.test(tailClause(region))) return 'none';
  // 收到申请84件，其中政府信息公开申请74件: of all kinds.
  if (!/公开|信息/.test(thing) && OF_ALL_KINDS.test(after)) return 'none';
  // 其中网络收到申请52件 is a part; 其中新收74件 is not.
  if (running.inPart && !isNew) return 'none';
  const lead = tailStatement(before.slice(0, before.length - words.length));
  const body = { body: bodyOf(lead) };
  if (isNew) return bound('newReceived', words.length, thingAfter.length, body);
  return receivedAs(verb, words.length, thingAfter.length, body);
};

function receivedAs(verb: string, wordsBefore: number, wordsAfter: number, more: Partial<Bound>): Bound {
  const found = bound('received', wordsBefore, wordsAfter, more);
  const orAnswered = ANSWERING.test(verb);
  return orAnswered
    ? { ...found, subject: { of: 'requests', row: 'received', applicant: 'total', orAnswered } }
    : found;
}

const ANSWERING = new RegExp(`${ANSWER}$`);
const COUNTING = new RegExp(
  `(?:收件|收到|受理|接收|(?:收到|受理|接收)(?:和|并|及)${ANSWER}|数量|量|总数)(?:共计|合计|共|为|达|：)*$`,
);

function thingCounted(here: Here, near: string): Bound | undefined {
  return thingAlone(here) ?? thingWithVerb(here, near);
}

/** Only at the start of a sentence: further on the verb before it may still hold. */
function thingAlone({ region, before, running }: Here): Bound | undefined {
  const m = before === region && !running.inPart ? THING_ALONE.exec(region) : null;
  if (!m) return undefined;
  const [, lead = '', thing = ''] = m;
  const body = bodyOf(lead);
  if (body === '' && !PLAIN_WORDS.test(lead)) return undefined;
  return receivedAs('办理', thing.length, 0, { body });
}

function thingWithVerb({ before, running }: Here, near: string): Bound | undefined {
  const m = COUNTING.test(near) ? THING_COUNTED.exec(near) : null;
  if (!m || !m[0].includes('公开') || !m[1]?.includes('申请') || running.inPart || running.topic !== 'requests')
    return undefined;
  const lead = tailStatement(before.slice(0, before.length - m[0].length));
  return OTHER_THING.test(near) ? undefined : receivedAs(m[2] ?? '', m[0].length, 0, { body: bodyOf(lead) });
}

/** 与上年度60件相比: last year's number of what the sentence goes on to count. */
export const comparedWith: Matcher = ({ region, after, sentence, year }) => {
  const m = /(?:与|较|比)(?:上一?年度?|去年|(20\d\d)年度?)(?:收到)?的?（?$/.exec(region);
  if (!m || !/^）?(?:相比|有所)?(?:增|减|上升|下降|，)/.test(after) || !sentence.includes('信息公开申请'))
    return undefined;
  return isYear(m, year - 1) ? bound('received', m[0].length, 0, { scope: 'lastYear' }) : 'none';
};

const isCarried = (s: Subject | undefined): boolean =>
  s?.of === 'requests' && (s.row === 'carriedIn' || s.row === 'carriedOut');

/** 办结73件, 73件已答复. */
export const answered: Matcher = (here: Here) => {
  const { region, after, running } = here;
  const near = region.slice(-NEAR);
  const m = ANSWERED.exec(near);
  const m2 = m ? null : ANSWERED_AFTER.exec(after);
  if (!m && !m2) return undefined;
  const words = m?.[0] ?? '';
  const lead = tailClause(near.slice(0, near.length - words.length));
  const thing = m?.[2] ?? m?.[3] ?? '';
  if (running.topic !== 'requests' && !thing.includes('申请')) return undefined;
  const named = bodyOf(lead);
  // 市本级 is not the whole city.
  if (named.endsWith('级')) return 'none';
  // 结转下年8件，其余27件均已答复: the rest of them all.
  const isRest = lead === '其余' && isCarried(running.count?.subject);
  if (named === '' && !isRest && !PLAIN_WORDS.test(lead)) return undefined;
  if (OTHER_THING.test(tailStatement(region)) || NOT_ALL.test(after)) return 'none';
  return bound('answered', words.length, m2?.[0].length ?? 0, named === '' ? {} : { body: named });
};
