/** Tabs 导语 and 一…六, each with the number of findings that it holds. */
import { useMemo } from 'react';
import { CLASS_NAMES } from '../../shared/checks/finding.ts';
import type { ClassCounts } from '../../shared/checks/finding.ts';
import { useDraft } from './DraftContext.tsx';
import { CLASSES, TABS, TAB_NAMES, countByTab } from './tabs.ts';
import './sectionTabs.css';

export function SectionTabs() {
  const tab = useDraft((s) => s.tab);
  const openTab = useDraft((s) => s.openTab);
  const findings = useDraft((s) => s.findings);
  const form = useDraft((s) => s.form);
  const counts = useMemo(() => countByTab(findings, form), [findings, form]);
  const move = (by: number): void => {
    const next = TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length] ?? tab;
    openTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div
      className="section-tabs"
      role="tablist"
      aria-label="报告各部分"
      onKeyDown={(e) => {
        if (e.key === 'ArrowRight') move(1);
        else if (e.key === 'ArrowLeft') move(-1);
      }}
    >
      {TABS.map((id, i) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === tab}
          aria-controls="draft-page"
          tabIndex={id === tab ? 0 : -1}
          title={`Ctrl+${i + 1}`}
          onClick={() => openTab(id)}
        >
          {TAB_NAMES[id]}
          <TabCounts counts={counts.get(id)} />
        </button>
      ))}
    </div>
  );
}

/** The gravest class of the tab, with its number; all of them in words for screen readers. */
function TabCounts({ counts }: { readonly counts: ClassCounts | undefined }) {
  const present = CLASSES.filter((c) => counts && counts[c] > 0);
  const worst = present[0];
  if (!counts || !worst) return null;
  return (
    <>
      <span className={`tab-count class-${worst}`} aria-hidden>
        {counts[worst]}
      </span>
      <span className="spoken">，{present.map((c) => `${CLASS_NAMES[c]}${counts[c]}条`).join('，')}</span>
    </>
  );
}
