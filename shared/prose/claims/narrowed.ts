/** Whether the number of a clause may be narrower than what the table counts: by the words before it, or as a part. */
import { matchesIn } from '../occurrences.ts';
import type { Bound, Here, Running } from './here.ts';
import { bodyOf } from './scope.ts';
import { isUnderstood } from './understood.ts';

/** 征收类申请中，予以公开12件: of some of them, unless every word is known (收到的申请中，…). */
const FRAME =
  /(?:^|[，：])([^，；：（）0-9]{2,40}(?:申请|案件|事项|答复|复议|诉讼|书|信息|件)(?:件|书|中|里|方面)*[中里])(?=，|[^，；：（）0-9]{2,6}$)/g;

export function framedBy(statement: string, running: Readonly<Running>): boolean {
  const last = matchesIn(statement, FRAME).at(-1)?.[1];
  return last === undefined ? running.frame : !isUnderstood(last, 'cases', running.body);
}

/** 新桥街道因信息公开被申请行政复议1件: whose cases they are stands before the cause. */
export function withOwnBody(here: Here, bound: Bound): Bound {
  if (bound.subject.of !== 'cases' || bound.body !== undefined) return bound;
  const [before = '', cause] = leadOf(here, bound).split('因');
  const body = cause === undefined ? '' : bodyOf(before);
  return body === '' ? bound : { ...bound, body };
}

/** 在办结的2811件申请中 and 已审结5件 are no other things than the tables count. */
export const isOfRequests = (here: Here): boolean =>
  here.clause.endsWith('审结') ||
  (/^[政府信息依申请公开的]{0,8}申请/.test(here.after) &&
    isUnderstood(leadOf(here, NO_WORDS), 'requests', here.running.body));
const NO_WORDS = { wordsBefore: 0 };

/** Whether what is counted may be narrower than what the table counts. @param running forgets what the claim leaves behind */
export function isNarrowed(here: Here, bound: Bound, running: Running): boolean {
  const { quantity } = here;
  // Of another time: nothing is held against it.
  if ((bound.scope ?? running.scope) === 'other') return false;
  const lead = leadOf(here, bound);
  if (!isUnderstood(lead, bound.subject.of, bound.body ?? running.body)) return true;
  // 收到申请74件 names what it counts; 予以公开9件 may be said of what was counted before.
  const { of } = bound.subject;
  if (of === 'processingFee' || of === 'adminFees' || isNamed(here, bound)) {
    if (of === 'requests') {
      running.unknown = undefined;
      running.frame = false;
    }
    return false;
  }
  if (running.frame) return true;
  const { unknown } = running;
  // 物业类19件，予以公开9件: of the 19, or of all.
  const mayBePart = unknown?.unit === quantity.unit && quantity.value <= unknown.value;
  if (!mayBePart) running.unknown = undefined;
  return mayBePart;
}

/** Whether the words of a claim themselves say that it counts requests, cases or documents. */
const isNamed = ({ region, after }: Here, { subject, wordsBefore, wordsAfter }: Bound): boolean =>
  subject.of === 'decisions' ||
  (/申请|复议|诉讼|规范性文件|规章/.test(region.slice(region.length - wordsBefore) + after.slice(0, wordsAfter)) &&
    subject.of !== 'outcome');

/** What stands between the last mark and the words of a claim; brackets there only explain. */
export function leadOf({ region, clause, before }: Here, { wordsBefore }: Pick<Bound, 'wordsBefore'>): string {
  const spoken =
    region.endsWith('）') && wordsBefore <= clause.length ? region.slice(0, region.lastIndexOf('（')) : region;
  const lead = spoken.slice(0, spoken.length - wordsBefore);
  // 1件被纠正、3件维持: the words behind a number are its own.
  return (before === region ? lead : lead.replace(/^[^，；：、（）]+、/, ''))
    .replace(/（[^（）]*）/g, '')
    .replace(/^.*[，；：（）]/, '');
}
