/** Reads one sentence from left to right; what was spoken of last holds until something else is. */
import { quantitiesIn } from '../quantities.ts';
import type { Quantity } from '../quantities.ts';
import { cases, casesIn } from './cases.ts';
import type { Claim, CountClaim, GrowthClaim, PartList, Subject } from './claim.ts';
import { growthOf, shareOf } from './comparisons.ts';
import { documents, documentsIn, processingFee, proactiveNumbers } from './documents.ts';
import { hereAt } from './here.ts';
import type { Bound, Here, Matcher, Running } from './here.ts';
import { applicants, outcome } from './outcomes.ts';
import { partListsIn } from './partLists.ts';
import { placed, placedQuantity } from './place.ts';
import type { Sentence } from './place.ts';
import { answered, carried, comparedWith, received } from './requests.ts';
import { timeOf } from './scope.ts';
import { COUNTED, TOPIC, topicOf } from './words.ts';

const HAS_NUMBER = /[0-9]|[一二两三四五六七八九十百千]+[余多]?[件条起宗例项封份篇期场次个元成]/;
/** Words without which a sentence counts nothing that the tables count, unless it goes on from one that does. */
const OURS = /申请|复议|诉讼|应诉|规范性文件|规章|处理费|收费/;
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

/** @param running is carried on to the next sentence @param into takes what is found */
export function readSentence(sentence: Sentence, year: number, running: Running, into: Read): void {
  const { text } = sentence;
  const speaks = OURS.test(text);
  const isOurs = speaks || (running.topic !== undefined && running.topic !== 'other');
  const counts_ = (isOurs || LISTS.test(text)) && HAS_NUMBER.test(text);
  const turns = speaks || (isOurs && counts_) ? Array.from(text.matchAll(TOPIC)) : [];
  const quantities = counts_ ? quantitiesIn(text, true) : [];
  const counts = new Map<Quantity, CountClaim>();
  const waiting: Omit<GrowthClaim, 'count'>[] = [];
  let turned = 0;
  const turnTo = (end: number): void => {
    for (; turned < turns.length; turned++) {
      const turn = turns[turned];
      if (!turn || turn.index >= end) return;
      running.topic = topicOf(turn);
    }
  };
  if (isOurs)
    quantities.forEach((quantity, i) => {
      const here = hereAt(year, text, quantities, i, running);
      turnTo(quantity.from);
      follow(here, running);
      const at = (wordsBefore: number, wordsAfter = 0): Pick<CountClaim, 'paragraph' | 'from' | 'to' | 'quantity'> => ({
        ...placed(sentence, { from: quantity.from - wordsBefore, to: quantity.to + wordsAfter }),
        quantity: placedQuantity(sentence, quantity),
      });
      const growth = growthOf(here);
      if (growth) {
        const claim = { kind: 'growth', direction: growth.direction, ...at(growth.wordsBefore) } as const;
        if (running.count) into.claims.push({ ...claim, count: running.count });
        else if (growth.awaits) waiting.push(claim);
        return;
      }
      if (quantity.unit === '%') {
        const share = shareOf(here);
        if (!share) return;
        const { wordsBefore, ...rest } = share;
        into.claims.push({ kind: 'share', scope: running.scope, ...rest, ...at(wordsBefore) });
        return;
      }
      const bound = bind(here, COUNTED.has(quantity.unit) || quantity.unit === '' ? OF_COUNTS : OF_MONEY);
      if (!bound) {
        running.count = undefined;
        return;
      }
      const {
        wordsBefore,
        wordsAfter,
        subject,
        scope = running.scope,
        body = running.body,
        onlyNew = false,
        of,
      } = bound;
      const claim: CountClaim = {
        kind: 'count',
        subject,
        scope,
        body,
        onlyNew,
        ...(of && { of }),
        ...at(wordsBefore, wordsAfter),
      };
      into.claims.push(claim);
      counts.set(quantity, claim);
      remember(claim, running);
      if (isWhole(subject)) into.claims.push(...waiting.splice(0).map((g) => ({ ...g, count: claim })));
    });
  turnTo(text.length);
  for (const list of partListsIn(text, quantities)) {
    const { share } = list;
    const before = counts.get(quantities[quantities.indexOf(list.total) - 1] ?? list.total);
    into.lists.push({
      ...placed(sentence, list),
      total: placedQuantity(sentence, list.total),
      parts: list.parts.map((q) => placedQuantity(sentence, q)),
      subjects: list.parts.map((q) => counts.get(q)?.subject),
      ...(before && { before: before.quantity }),
      ...(share && { share: placedQuantity(sentence, share) }),
    });
  }
}

/** Keeps up with what the words between two quantities turn to. */
function follow({ region, clause, year }: Here, running: Running): void {
  const statement = region.slice(region.lastIndexOf('；') + 1);
  if (statement.length < region.length) {
    running.inPart = false;
    running.body = '';
    if (running.scope === 'other') running.scope = 'own';
  }
  if (region.includes('）')) running.inPart = false;
  if (statement.includes('其中')) running.inPart = true;
  // 其中网络49件 narrows only itself.
  if (!running.inPart) running.scope = timeOf(statement, year) ?? running.scope;
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

function remember(claim: CountClaim, running: Running): void {
  const { subject } = claim;
  running.count = claim;
  running.body = claim.body;
  if (subject.of === 'requests' && subject.applicant === 'total') running.requests = claim;
  if (subject.of === 'cases' && subject.outcome === 'total') {
    running.cases = subject.readings;
    running.caseCount = claim;
  }
}
