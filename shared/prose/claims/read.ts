/**
 * Reads the prose of a report into claims: every number that speaks of the report's tables, claims in words, and lists of
 * parts.
 */
import { remembered } from '../remembered.ts';
import { sentencesOf } from '../sentences.ts';
import type { Claim, Claims, PartList, Saying } from './claim.ts';
import { compact } from './compact.ts';
import type { Running } from './here.ts';
import { placed } from './place.ts';
import { sayingsIn } from './sayings.ts';
import { readSentence } from './sentence.ts';
import { topicsIn } from './words.ts';
import type { Topic } from './words.ts';

export interface ProseParagraph {
  /** Where it stands, e.g. `sec1Overview.body`. */
  readonly part: string;
  /** 0 for text, more for a heading. */
  readonly level: number;
  readonly text: string;
}

/** 五 speaks of last year's problems, and the preface of the report itself. */
const READ = /^sec(?:1|2|3|4|6).*\.(?:body|after)$/;
/** A paragraph that opens so goes on from the one before. */
const GOES_ON =
  /^\s*(?:其中|同比|较上|比上|予以公开|部分公开|不予公开|因[^，。]{0,16}无法提供|无法提供|不予处理|其他处理)/;
const goesOn = remembered((text) => GOES_ON.test(text));
const topicOf = remembered((heading) => {
  const topics = topicsIn(heading).map((t) => t.topic);
  return topics.find((t) => t !== 'other') ?? topics[0];
});

/** @param paragraphs those of the report; claims name them by index @param year the report year */
export function readClaims(paragraphs: readonly ProseParagraph[], year: number): Claims {
  const all: Claims & { readonly claims: Claim[]; readonly sayings: Saying[]; readonly lists: PartList[] } = {
    claims: [],
    sayings: [],
    lists: [],
  };
  let part = '';
  let heading: Topic | undefined;
  let running = fresh(undefined);
  paragraphs.forEach((p, paragraph) => {
    if (!READ.test(p.part)) return;
    if (p.part !== part) {
      part = p.part;
      heading = part.startsWith('sec3') ? 'requests' : part.startsWith('sec4') ? 'cases' : undefined;
    }
    if (p.level > 0) {
      heading = topicOf(p.text);
      return;
    }
    const read = goesOn(p.text)
      ? readParagraph(p.text, paragraph, year, running)
      : readAlone(p.text, paragraph, year, heading);
    running = read.running;
    all.claims.push(...read.claims);
    all.sayings.push(...read.sayings);
    all.lists.push(...read.lists);
  });
  return all;
}

interface ParagraphRead extends Claims {
  /** What holds at its end. */
  readonly running: Readonly<Running>;
}

function readParagraph(text: string, paragraph: number, year: number, before: Readonly<Running>): ParagraphRead {
  const running: Running = { ...before };
  const into: { claims: Claim[]; lists: PartList[] } = { claims: [], lists: [] };
  const sayings: Saying[] = [];
  const whole = compact(text);
  for (const s of sentencesOf(whole.text)) {
    if (!s.text.startsWith('其中'))
      Object.assign(running, { scope: 'own', body: '', inPart: false, unknown: undefined, frame: false });
    const sentence = { ...s, paragraph, original: whole.original };
    readSentence(sentence, year, running, into);
    for (const said of sayingsIn(s.text, running, year)) sayings.push(placed(sentence, said));
  }
  return { ...into, sayings, running };
}

/** How a paragraph was read last: while another one is typed, it would be read the same. */
interface LastRead {
  /** Year, index and topic that it was read with. */
  as: string;
  read?: ParagraphRead;
}
const lastReadOf = remembered((): LastRead => ({ as: '' }));

/** Reads a paragraph that does not go on from the one before. */
function readAlone(text: string, paragraph: number, year: number, heading: Topic | undefined): ParagraphRead {
  const last = lastReadOf(text);
  const as = `${year} ${paragraph} ${heading ?? ''}`;
  if (last.read && last.as === as) return last.read;
  const read = readParagraph(text, paragraph, year, fresh(heading));
  last.as = as;
  last.read = read;
  return read;
}

const fresh = (topic: Topic | undefined): Running => ({
  topic,
  scope: 'own',
  body: '',
  inPart: false,
  unknown: undefined,
  frame: false,
  count: undefined,
  requests: undefined,
  caseCount: undefined,
  cases: topic === 'cases' ? [['review']] : [],
  documents: undefined,
});
