/** What is wrong with the report: one line, then finding by finding, each a way to its place. */
import { memo, useCallback, useState } from 'react';
import type { RefObject } from 'react';
import { CLASS_NAMES, countByClass } from '../../shared/checks/finding.ts';
import type { Finding, FindingClass } from '../../shared/checks/finding.ts';
import { verdict } from '../../shared/checks/sentences.ts';
import { CheckHead, CheckWalk, CheckWhich } from './CheckTools.tsx';
import { useDraft, useDraftStore } from './DraftContext.tsx';
import { ExplainedItem } from './ExplainedItem.tsx';
import { FindingItem } from './FindingItem.tsx';
import type { DraftTab } from './draftStore.ts';
import { listKeys } from './explaining.ts';
import { findingKey, lastVisited } from './findingWalk.ts';
import { CLASSES, tabOfFinding } from './tabs.ts';
import './checkPanel.css';

interface Props {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onClose: () => void;
  readonly onExport: () => void;
}

/** An edit leaves most findings as they are; only the others are drawn again. */
const Open = memo(FindingItem);
const Explained = memo(ExplainedItem);

const mustAct = (findings: readonly Finding[]): boolean => findings.some((f) => f.class === 'A' || f.class === 'B');

/** Why a list is empty. */
function nothing(settled: boolean, listed: number): string {
  if (listed > 0) return '这一类没有问题。';
  return settled ? '还没有说明或者忽略过的问题。' : '各项勾稽关系和文字都没有待处理的问题。';
}

export function CheckPanel({ heading, onClose, onExport }: Props) {
  const draft = useDraftStore();
  const findings = useDraft((s) => s.findings);
  const explained = useDraft((s) => s.explained);
  const form = useDraft((s) => s.form);
  // Drawn again on every jump, so that the finding visited last is the marked one.
  useDraft((s) => s.jump);
  const [cls, setClass] = useState<FindingClass | null>(null);
  const [tab, setTab] = useState<DraftTab | 'all'>('all');
  const [settled, setSettled] = useState(false);
  const choose = useCallback((which: boolean) => {
    setSettled(which);
    setClass(null);
  }, []);
  const listed = settled ? explained.map((e) => e.finding) : findings;
  const counts = countByClass(listed);
  const isShown = (f: Finding): boolean =>
    (cls === null || f.class === cls) && (tab === 'all' || tabOfFinding(f, form) === tab);
  const shown = listed.filter(isShown);
  const keys = listKeys(shown);
  return (
    <div className="check-panel">
      <CheckHead heading={heading} onClose={onClose} onExport={onExport} />
      <p className={`check-verdict ${mustAct(findings) ? 'bad' : ''}`} role="status">
        {verdict(findings, explained.length)}
      </p>
      <CheckWhich settled={settled} open={findings.length} explained={explained.length} onChoose={choose} />
      <div className="check-filters" role="group" aria-label="按类别筛选">
        {CLASSES.map((c) => (
          <button
            key={c}
            type="button"
            aria-pressed={cls === c}
            disabled={counts[c] === 0}
            onClick={() => setClass(cls === c ? null : c)}
          >
            {CLASS_NAMES[c]} {counts[c]}
          </button>
        ))}
      </div>
      <CheckWalk tab={tab} none={findings.length === 0} onTab={setTab} />
      {shown.length === 0 ? (
        <p className="check-none">{nothing(settled, listed.length)}</p>
      ) : (
        <ol className="check-list">
          {settled
            ? explained.filter(({ finding }) => isShown(finding)).map((e, i) => <Explained key={keys[i]} {...e} />)
            : shown.map((f, i) => <Open key={keys[i]} finding={f} current={findingKey(f) === lastVisited(draft)} />)}
        </ol>
      )}
    </div>
  );
}
