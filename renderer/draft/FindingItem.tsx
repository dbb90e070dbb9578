/** One open finding: a way to its place, and what can be said about it. */
import { Button } from 'antd';
import { useState } from 'react';
import { charactersMissing, offeredExplanation } from '../../shared/checks/explanations.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { showManual } from '../screen.ts';
import { Culprits } from './Culprits.tsx';
import { useDraft, useDraftStore } from './DraftContext.tsx';
import { ExplainForm } from './ExplainForm.tsx';
import { FindingHead } from './FindingHead.tsx';
import { isFinal } from './draftStore.ts';
import { giveReason, printedState } from './explaining.ts';
import { ReadingQuestion } from './ReadingQuestion.tsx';
import { Repair } from './Repair.tsx';

interface Props {
  readonly finding: Finding;
  /** Visited last. */
  readonly current: boolean;
}

export function FindingItem({ finding, current }: Props) {
  const draft = useDraftStore();
  const locked = useDraft(isFinal);
  const offered = useDraft((s) => offeredExplanation(finding, s.report.explanations));
  const printed = useDraft((s) => printedState(s, finding, offered?.text ?? ''));
  const [explaining, setExplaining] = useState(false);
  const canExplain = !locked && finding.class !== 'A';
  const takesReason = finding.class === 'B' || finding.class === 'C';
  return (
    <li
      onKeyDown={(e) => {
        if (e.key !== 'F1') return;
        e.preventDefault();
        showManual(true, finding.rule);
      }}
    >
      <FindingHead finding={finding} current={current} />
      <button
        type="button"
        className="plain-button check-why"
        title="依据和判断办法（F1）"
        onClick={() => showManual(true, finding.rule)}
      >
        依据
      </button>
      <ReadingQuestion finding={finding} />
      <Culprits finding={finding} />
      {offered && !explaining && (
        <p className="check-offered">
          <span>{offered.fromYear === undefined ? '数字变化前的说明' : `${offered.fromYear}年的说明`}</span>
          {offered.text}
        </p>
      )}
      {!explaining && (
        <div className="check-actions">
          <Repair finding={finding} />
          {canExplain && offered && charactersMissing(finding.class, offered.text) === 0 && (
            <Button size="small" onClick={() => giveReason(draft, finding, offered.text, printed ?? false)}>
              沿用
            </Button>
          )}
          {canExplain && takesReason && (
            <Button size="small" onClick={() => setExplaining(true)}>
              {offered ? '修改…' : '说明…'}
            </Button>
          )}
          {canExplain && finding.class === 'D' && (
            <Button size="small" onClick={() => giveReason(draft, finding, '')}>
              忽略
            </Button>
          )}
        </div>
      )}
      {explaining && (
        <ExplainForm
          finding={finding}
          text={offered?.text ?? ''}
          printed={printed}
          onSave={(text, print) => {
            giveReason(draft, finding, text, print);
            setExplaining(false);
          }}
          onCancel={() => setExplaining(false)}
        />
      )}
    </li>
  );
}
