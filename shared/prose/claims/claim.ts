/** What the prose of a report claims, as data: numbers bound to what they speak of, claims in words, and lists of parts. */
import type { Quantity } from '../quantities.ts';

export type RequestRow = 'received' | 'newReceived' | 'carriedIn' | 'answered' | 'carriedOut';
export type OutcomeGroup = 'granted' | 'partiallyGranted' | 'denied' | 'unable' | 'notProcessed' | 'otherHandling';
export type CaseGroup = 'review' | 'litigationDirect' | 'litigationAfterReview';
export type CaseOutcome = 'total' | 'upheld' | 'corrected' | 'otherOutcome' | 'pending';
export type DocumentRow = 'regulations' | 'normativeDocuments';
export type DocumentColumn = 'issued' | 'repealed' | 'inForce';
export type DecisionRow = 'licensing' | 'penalties' | 'coercion';
export type FeePart = 'notices' | 'noticed' | 'collected';
/** A column of table three; `legalEntity` is its five columns of 法人或其他组织. */
export type Applicant =
  | 'total'
  | 'naturalPerson'
  | 'legalEntity'
  | 'business'
  | 'researchInstitute'
  | 'publicWelfareOrg'
  | 'legalServiceOrg'
  | 'otherEntity';

/** What a number speaks of. */
export type Subject =
  /** `received` (收到, 受理) may mean 新收 alone or with 上年结转, and with `orAnswered` (受理和办结) all results. */
  | {
      readonly of: 'requests';
      readonly row: RequestRow;
      readonly applicant: Applicant;
      readonly orAnswered?: boolean;
    }
  /** Rows or groups of rows of 办理结果, by id or the start of one; each reading is a list that is added up. */
  | { readonly of: 'outcome'; readonly readings: readonly (readonly string[])[]; readonly applicant: Applicant }
  | { readonly of: 'cases'; readonly readings: readonly (readonly CaseGroup[])[]; readonly outcome: CaseOutcome }
  | { readonly of: 'documents'; readonly rows: readonly DocumentRow[]; readonly column: DocumentColumn }
  | { readonly of: 'decisions'; readonly row: DecisionRow }
  | { readonly of: 'adminFees' }
  | { readonly of: 'processingFee'; readonly part: FeePart };

/** Whose numbers, and of when: this report's whole year, the whole year before, or something narrower or wider. */
export type Scope = 'own' | 'lastYear' | 'other';

interface Stretch {
  /** Index of the paragraph among those that were read. */
  readonly paragraph: number;
  /** Characters of the paragraph: the words that make the claim. */
  readonly from: number;
  readonly to: number;
}

/** A counted thing. */
export interface CountClaim extends Stretch {
  readonly kind: 'count';
  readonly subject: Subject;
  readonly quantity: Quantity;
  readonly scope: Scope;
  /** The body that the statement names (`市政府办公室`), empty when it names none. */
  readonly body: string;
  /** Said of only the cases of this year (备案, 新收), while the table may hold older ones. */
  readonly onlyNew: boolean;
  /** The count that this one is a part of. */
  readonly of?: CountClaim;
}

/** 占33.9%: `of` is the count it stands behind, or the subject it names itself. */
export interface ShareClaim extends Stretch {
  readonly kind: 'share';
  readonly subject: Subject;
  readonly quantity: Quantity;
  readonly scope: Scope;
  readonly count?: CountClaim;
}

/** 同比增长12.3%, 较上年减少5件. */
export interface GrowthClaim extends Stretch {
  readonly kind: 'growth';
  readonly quantity: Quantity;
  readonly direction: 1 | -1;
  /** What grew. */
  readonly count: CountClaim;
}

export type Claim = CountClaim | ShareClaim | GrowthClaim;

/** Claims made in words. */
export type SayingKind =
  | 'noRequests'
  | 'noneCarriedIn'
  | 'noneCarriedOut'
  | 'allAnswered'
  | 'noCases'
  | 'noneCorrected'
  | 'allUpheld'
  | 'allClosed'
  | 'nonePublished'
  | 'noneInForce'
  | 'noFeeNotice';

export interface Saying extends Stretch {
  readonly kind: SayingKind;
  /** Of which cases it speaks; empty for other things. */
  readonly groups: readonly CaseGroup[];
  readonly body: string;
}

/** A number and the numbers it is said to be made of. */
export interface PartList extends Stretch {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  /** What each part speaks of, where it has a subject. */
  readonly subjects: readonly (Subject | undefined)[];
  /** The count right before the total, which the parts may divide with it. */
  readonly before?: Quantity;
  /** Whether both stand as a pair, so that the parts may be some of either. */
  readonly isPair: boolean;
  /** The largest number of the same unit before the total, 0 when there is none. */
  readonly earlier: number;
  /** Whether the parts are all there are, so that they must reach the total. */
  readonly complete: boolean;
  /** Whether they divide it in more than one way, so that they may overlap. */
  readonly mixed: boolean;
  /** What share of the total a single part is said to be (占比超八成). */
  readonly share?: Quantity;
}

export interface Claims {
  readonly claims: readonly Claim[];
  readonly sayings: readonly Saying[];
  readonly lists: readonly PartList[];
}
