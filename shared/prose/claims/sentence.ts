/** Reads one sentence from left to right; what was spoken of last holds until something else is. */
import { quantitiesIn } from '../quantities.ts';
import type { Quantity } from '../quantities.ts';
import { cases, casesIn } from './cases.ts';
import type { Claim, CountClaim, GrowthClaim, PartList, Subject } from './claim.ts';
import { growthOf, shareOf } from './comparisons.ts';
import { documents, documentsIn, processingFee, proactiveNumbers } from './documents.ts';
import { hereAt } from './here.ts';
import { framedBy, isNarrowed, isOfRequests, leadOf, withOwnBody } from './narrowed.ts';
import type { Bound, Here, Matcher, Running } from './here.ts';
import { applicants, outcome } from './outcomes.ts';
import { partListsIn } from './partLists.ts';
import type { Found } from './partLists.ts';
import { placed, placedQuantity } from './place.ts';
import type { Sentence } from './place.ts';
import { answered, carried, comparedWith, received } from './requests.ts';
import { regionIn, timeOf } from './scope.ts';
import { isUnderstood } from './understood.ts';
import { COUNTED, topicsIn } from './words.ts';

const HAS_NUMBER = /[0-9]|[一二两三四五六七八九十百千]+[余多]?[件条起宗例项封份篇期场次个元成]/;
/** Words without which a sentence counts nothing that the tables count, unless it goes on from one that does. */
const OURS = /申请|复议|诉讼|应诉|规范性文件|规章|行政许可|行政处罚|行政强制|处理费|收费|[予分]公开|无法提供|不予处理/;
const LISTS = /其中|分别|包括|由|（/;
const OF_COUNTS: readonly Matcher[] = [
  comparedWith,
  carried,
  cases,
  outcome,
  applicants,
  received,
  answered,
  documents,
  proactiveNumbers,
  processingFee,
];
const OF_MONEY: readonly Matcher[] = [proactiveNumbers, processingFee];

export interface Read {
  readonly claims: Claim[];
  readonly lists: PartList[];
}

/** A sentence while it is read: where what is found goes, and growth that waits for the count that it speaks of. */
interface Reading {
  readonly sentence: Sentence;
  readonly running: Running;
  readonly into: Read;
  readonly waiting: Omit<GrowthClaim, 'count'>[];
}

/** @param running is carried on to the next sentence @param into takes what is found */
export function readSentence(sentence: Sentence, year: number, running: Running, into: Read): void {
  const { text } = sentence;
  const speaks = OURS.test(text);
  const isOurs = speaks || (running.topic !== undefined && running.topic !== 'other');
  const counts = (isOurs || LISTS.test(text)) && HAS_NUMBER.test(text);
  const quantities = counts ? quantitiesIn(text, true) : [];
  const turnTo = topicsOf(speaks || (isOurs && counts) ? text : '', running);
  const bound = new Map<Quantity, CountClaim>();
  const reading = { sentence, running, into, waiting: [] };
  let before = 0;
  for (const [i, quantity] of (isOurs ? quantities : []).entries()) {
    turnTo(quantity.from);
    const here = hereAt(year, text, quantity, before, quantities[i + 1]?.from ?? text.length, running);
    follow(here, running);
    const claim = readQuantity(here, reading);
    if (claim) bound.set(quantity, claim);
    before = quantity.to;
  }
  turnTo(text.length);
  for (const list of partListsIn(text, quantities)) {
    if (!isCarriedIn(bound.get(list.total))) into.lists.push(placedList(sentence, list, bound));
  }
}

/** Turns to what the words up to a place speak of; asked for places in order. */
function topicsOf(text: string, running: Running): (end: number) => void {
  const turns = topicsIn(text);
  let next = 0;
  return (end) => {
    for (let turn = turns[next]; turn && turn.at < end; turn = turns[++next]) running.topic = turn.topic;
  };
}

/** Adds what one quantity claims. @returns the claim, where it is a count */
function readQuantity(here: Here, { sentence, running, into, waiting }: Reading): CountClaim | undefined {
  const { quantity } = here;
  const at = (wordsBefore: number, wordsAfter = 0): Pick<CountClaim, 'paragraph' | 'from' | 'to' | 'quantity'> => ({
    ...placed(sentence, { from: quantity.from - wordsBefore, to: quantity.to + wordsAfter }),
    quantity: placedQuantity(sentence, quantity),
  });
  const growth = growthOf(here);
  if (growth) {
    // 申请数量比去年增长 speaks of the requests, whatever was counted since.
    const count = growth.awaits ? (running.requests ?? running.count) : running.count;
    if (!isUnderstood(leadOf(here, growth), count?.subject.of, running.body)) return undefined;
    const claim = { kind: 'growth', direction: growth.direction, ...at(growth.wordsBefore) } as const;
    if (count) into.claims.push({ ...claim, count });
    else if (growth.awaits) waiting.push(claim);
    return undefined;
  }
  if (quantity.unit === '%') {
    const share = shareOf(here);
    // 征收类予以公开占27% is a share of some of them.
    if (!share || (!share.count && (running.frame || !isUnderstood(leadOf(here, share), 'outcome', running.body))))
      return undefined;
    const { wordsBefore, ...of } = share;
    const scope = share.count?.scope ?? running.scope;
    into.claims.push({ kind: 'share', scope, ...of, ...at(wordsBefore) });
    return undefined;
  }
  const found = bind(here, COUNTED.has(quantity.unit) || quantity.unit === '' ? OF_COUNTS : OF_MONEY);
  const bound = found && withOwnBody(here, found);
  if (!bound || isNarrowed(here, bound, running)) {
    running.count = undefined;
    if (COUNTED.has(quantity.unit) && !isOfRequests(here)) running.unknown = quantity;
    return undefined;
  }
  const { wordsBefore, wordsAfter, ...claimed } = bound;
  const { scope, body } = running;
  const claim: CountClaim = { kind: 'count', scope, body, onlyNew: false, ...claimed, ...at(wordsBefore, wordsAfter) };
  into.claims.push(claim);
  remember(claim, running, here.region.startsWith('、'));
  if (isWhole(claim.subject)) into.claims.push(...waiting.splice(0).map((g) => ({ ...g, count: claim })));
  return claim;
}

/** 上年结转5件，其中…: what follows divides all that was to be answered, not these. */
const isCarriedIn = (count: CountClaim | undefined): boolean =>
  count?.subject.of === 'requests' && count.subject.row === 'carriedIn';

function placedList(sentence: Sentence, list: Found, bound: ReadonlyMap<Quantity, CountClaim>): PartList {
  const { total, parts, earlier, complete, mixed, share, beforeTotal, isPair } = list;
  const before = beforeTotal && (isPair || bound.has(beforeTotal)) ? beforeTotal : undefined;
  return {
    ...placed(sentence, { from: list.from, to: list.to }),
    total: placedQuantity(sentence, total),
    parts: parts.map((q) => placedQuantity(sentence, q)),
    subjects: parts.map((q) => bound.get(q)?.subject),
    complete,
    mixed,
    ...(before && { before: placedQuantity(sentence, before) }),
    isPair,
    earlier,
    ...(share && { share: placedQuantity(sentence, share) }),
  };
}

/** What stands behind a bracket that the quantity before stood in. */
const outside = (statement: string): string => /^[^（）]*）(.*)$/.exec(statement)?.[1] ?? statement;

/** Keeps up with what the words between two quantities turn to. */
function follow({ region, clause, year }: Here, running: Running): void {
  const statement = region.slice(region.lastIndexOf('；') + 1);
  if (statement.length < region.length) {
    running.unknown = undefined;
    running.frame = false;
    running.inPart = false;
    running.body = '';
    if (running.scope === 'other') running.scope = 'own';
  }
  // 县（区）政府120件 goes on with the parts.
  if (region.replace(/（[^（）]*）/g, '').includes('）')) {
    running.inPart = false;
    running.unknown = undefined;
  }
  if (statement.includes('其中')) running.inPart = true;
  running.frame = framedBy(statement, running);
  // 其中网络49件 narrows only itself, and so does a bracket.
  if (!running.inPart) running.scope = timeOf(outside(statement), year) ?? running.scope;
  running.body = regionIn(region) ?? running.body;
  running.cases = casesIn(region)?.groups ?? running.cases;
  if (running.topic === 'documents') running.documents = documentsIn(region, clause, running.documents);
}

function bind(here: Here, matchers: readonly Matcher[]): Bound | undefined {
  for (const match of matchers) {
    const bound = match(here);
    if (bound !== undefined) return bound === 'none' ? undefined : bound;
  }
  return undefined;
}

const isWhole = (s: Subject): boolean =>
  (s.of === 'requests' && s.applicant === 'total') || s.of === 'cases' || s.of === 'documents';

/** 新收74件，上年结转5件，其中自然人…: of either or both. */
const withCarriedIn = (requests: CountClaim | undefined): CountClaim | undefined =>
  requests && { ...requests, subject: { of: 'requests', row: 'received', applicant: 'total' } };

/** @param isPaired whether the claim stands beside the one before (行政复议6件、行政诉讼4件) */
function remember(claim: CountClaim, running: Running, isPaired: boolean): void {
  const { subject } = claim;
  // 收到74件，2023年收到60件，同比增长23%: this year's number grew.
  if (claim.scope !== 'lastYear' || running.count?.scope !== 'own') running.count = claim;
  running.body = claim.body;
  if (subject.of === 'outcome') running.topic ??= 'requests';
  // 其中新收74件 is a part like the applicants behind it.
  if (subject.of === 'requests' && subject.applicant === 'total' && !running.inPart) {
    running.requests = isCarriedIn(claim) ? withCarriedIn(running.requests) : claim;
  }
  if (subject.of === 'cases' && subject.outcome === 'total') {
    const pair =
      isPaired && running.caseCount?.subject.of === 'cases' ? running.caseCount.subject.readings[0] : undefined;
    running.cases = pair ? [[...pair, ...(subject.readings[0] ?? [])], ...subject.readings] : subject.readings;
    running.caseCount = claim;
  }
}
