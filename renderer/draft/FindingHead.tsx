/** What a finding says, as a button that goes to its place. */
import type { Finding } from '../../shared/checks/finding.ts';
import { findingSentence } from '../../shared/checks/sentences.ts';
import { ClassMark } from './ClassMark.tsx';
import { useDraft, useDraftStore } from './DraftContext.tsx';
import { visit } from './findingWalk.ts';
import { placeWords } from './findingWords.ts';

interface Props {
  readonly finding: Finding;
  /** Visited last. */
  readonly current?: boolean;
}

export function FindingHead({ finding, current = false }: Props) {
  const draft = useDraftStore();
  const form = useDraft((s) => s.form);
  return (
    <button
      type="button"
      className="plain-button check-item"
      aria-current={current}
      onClick={() => visit(draft, finding)}
    >
      <span className="check-item-head">
        <ClassMark class={finding.class} />
        <span className="check-place">{placeWords(finding.places[0], form)}</span>
      </span>
      <span className="check-sentence">{findingSentence(finding, form)}</span>
    </button>
  );
}
