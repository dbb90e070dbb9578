/**
 * Reads the prose of a report into claims: every number that speaks of the report's tables, claims in words, and lists of
 * parts.
 */
import { sentencesOf } from '../sentences.ts';
import type { Claims, Saying } from './claim.ts';
import { compact } from './compact.ts';
import type { Running } from './here.ts';
import { placed } from './place.ts';
import { sayingsIn } from './sayings.ts';
import { readSentence } from './sentence.ts';
import type { Read } from './sentence.ts';
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

/** @param paragraphs those of the report; claims name them by index @param year the report year */
export function readClaims(paragraphs: readonly ProseParagraph[], year: number): Claims {
  const read: Read & { readonly sayings: Saying[] } = { claims: [], lists: [], sayings: [] };
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
      const topics = topicsIn(p.text).map((t) => t.topic);
      heading = topics.find((t) => t !== 'other') ?? topics[0];
      return;
    }
    if (!GOES_ON.test(p.text)) running = fresh(heading);
    const { text, original } = compact(p.text);
    for (const sentence of sentencesOf(text)) {
      if (!sentence.text.startsWith('其中')) {
        running.scope = 'own';
        running.body = '';
        running.inPart = false;
      }
      const here = { ...sentence, paragraph, original };
      readSentence(here, year, running, read);
      for (const s of sayingsIn(sentence.text, running, year)) read.sayings.push(placed(here, s));
    }
  });
  return read;
}

const fresh = (topic: Topic | undefined): Running => ({
  topic,
  scope: 'own',
  body: '',
  inPart: false,
  count: undefined,
  requests: undefined,
  caseCount: undefined,
  cases: topic === 'cases' ? [['review']] : [],
  documents: undefined,
});
