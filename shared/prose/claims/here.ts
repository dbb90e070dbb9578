/** What a matcher sees: one quantity in its sentence, and what was spoken of before it. */
import type { Quantity } from '../quantities.ts';
import type { CaseGroup, CountClaim, DocumentColumn, DocumentRow, Scope, Subject } from './claim.ts';
import type { Topic } from './words.ts';

/** What has been said before the quantity and still holds. */
export interface Running {
  topic: Topic | undefined;
  scope: Scope;
  body: string;
  /** Inside a list of parts (其中…). */
  inPart: boolean;
  /** A number of something else in the same statement, which what follows may divide. */
  unknown: Quantity | undefined;
  /** Whether the statement speaks of only some of what it counts (征收类申请中，…). */
  frame: boolean;
  /** The last count, where it has a subject and nothing else was counted since. */
  count: CountClaim | undefined;
  /** The last count of requests that applicants are parts of. */
  requests: CountClaim | undefined;
  /** The last count of cases that outcomes are parts of. */
  caseCount: CountClaim | undefined;
  cases: readonly (readonly CaseGroup[])[];
  documents: { readonly rows: readonly DocumentRow[]; readonly column: DocumentColumn | undefined } | undefined;
}

export interface Here {
  readonly year: number;
  readonly sentence: string;
  readonly quantity: Quantity;
  /** The sentence up to the quantity, as far as words reach. */
  readonly before: string;
  /** From the quantity before, or the start of the sentence, up to this one. */
  readonly region: string;
  /** The end of the region from its last mark on, a bracket that closes it left out. */
  readonly clause: string;
  /** From the quantity to the next one, or the end of the sentence. */
  readonly after: string;
  readonly running: Readonly<Running>;
}

/** What a matcher finds. */
export interface Bound {
  readonly subject: Subject;
  /** How many characters before and after the quantity belong to the words of the claim. */
  readonly wordsBefore: number;
  readonly wordsAfter: number;
  /** Where the claim itself settles them. */
  readonly scope?: Scope;
  readonly body?: string;
  readonly onlyNew?: boolean;
  /** The count that this one is a part of. */
  readonly of?: CountClaim;
}

/** `none` when the quantity is known to speak of nothing in the tables. */
export type Matcher = (here: Here) => Bound | 'none' | undefined;

/** How far words reach before and after a number, in characters. */
const REACH = { statement: 200, region: 120, after: 60 } as const;

/** @param end where the quantity before ends @param next where the next one starts */
export function hereAt(
  year: number,
  sentence: string,
  quantity: Quantity,
  end: number,
  next: number,
  running: Readonly<Running>,
): Here {
  const region = sentence.slice(Math.max(end, quantity.from - REACH.region), quantity.from);
  return {
    year,
    sentence,
    quantity,
    before: sentence.slice(Math.max(0, quantity.from - REACH.statement), quantity.from),
    region,
    clause: clauseOf(region),
    after: sentence.slice(quantity.to, Math.min(next, quantity.to + REACH.after)),
    running,
  };
}

function clauseOf(region: string): string {
  // （区分处理的） behind a name is no clause of its own.
  const plain = region
    .replace(/（[^（）]*）$/, '')
    .replace(/^[、，]/, '')
    .replace(/：$/, '');
  return plain.slice(Math.max(...['，', '；', '：', '（', '）'].map((mark) => plain.lastIndexOf(mark))) + 1);
}
