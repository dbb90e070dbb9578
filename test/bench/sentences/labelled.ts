/**
 * How labelled sentences are written down. `{74|71 C01}` marks a number or words: the sentence with `74` agrees with the
 * tables of its report, the one with `71` contradicts them, and rule C01 must say so at that place. A sentence with
 * several marks gives one contradicting sentence for each of them; one without marks agrees.
 */
import type { SectionId } from '../../../shared/editions/form.ts';
import type { OfficeName } from './offices.ts';

export interface Labelled {
  readonly office: OfficeName;
  /** The section it stands in. */
  readonly section: SectionId;
  readonly text: string;
}

/** What a rule must find in a sentence. */
export interface Slip {
  readonly rule: string;
  /** Characters of the text that are wrong. */
  readonly from: number;
  readonly to: number;
}

export interface Sentence {
  readonly office: OfficeName;
  readonly section: SectionId;
  readonly text: string;
  /** Absent in a sentence that agrees with the tables. */
  readonly slip?: Slip;
}

const MARK = /\{([^|{}]*)\|([^|{}]*) ([A-Z]\d\d)\}/g;

/** Sentences of one office, in the overview unless another section is given. */
export const of = (office: OfficeName, texts: readonly string[], section: SectionId = 'sec1Overview'): Labelled[] =>
  texts.map((text) => ({ office, section, text }));

/** The agreeing sentence, and one contradicting sentence for each mark. */
export function sentencesOf({ office, section, text }: Labelled): Sentence[] {
  const marks = Array.from(text.matchAll(MARK));
  const right = text.replace(MARK, '$1');
  return [
    { office, section, text: right },
    ...marks.map((_, wrong) => ({ office, section, ...withSlip(text, wrong) })),
  ];
}

function withSlip(text: string, wrong: number): { text: string; slip: Slip } {
  let nth = 0;
  let shift = 0;
  let slip: Slip = { rule: '', from: 0, to: 0 };
  const written = text.replace(MARK, (all, right: string, slipped: string, rule: string, at: number) => {
    const shown = nth === wrong ? slipped : right;
    if (nth++ === wrong) slip = { rule, from: at - shift, to: at - shift + slipped.length };
    shift += all.length - shown.length;
    return shown;
  });
  return { text: written, slip };
}
