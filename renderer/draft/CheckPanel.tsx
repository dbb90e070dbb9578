/** What is wrong with the report: one line, then finding by finding, each a way to its place. */
import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useState } from 'react';
import type { RefObject } from 'react';
import { CLASS_NAMES, countByClass } from '../../shared/checks/finding.ts';
import type { FindingClass } from '../../shared/checks/finding.ts';
import { findingSentence, verdict } from '../../shared/checks/sentences.ts';
import { ClassMark } from './ClassMark.tsx';
import { useDraft, useDraftStore } from './DraftContext.tsx';
import type { DraftTab } from './draftStore.ts';
import { findingKey, lastVisited, visit, visitNext } from './findingWalk.ts';
import { placeWords } from './findingWords.ts';
import { CLASSES, TABS, TAB_NAMES, tabOfFinding } from './tabs.ts';
import './checkPanel.css';

interface Props {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onClose: () => void;
}

export function CheckPanel({ heading, onClose }: Props) {
  const draft = useDraftStore();
  const findings = useDraft((s) => s.findings);
  const form = useDraft((s) => s.form);
  // Drawn again on every jump, so that the finding visited last is the marked one.
  useDraft((s) => s.jump);
  const [cls, setClass] = useState<FindingClass | null>(null);
  const [tab, setTab] = useState<DraftTab | 'all'>('all');
  const counts = countByClass(findings);
  const shown = findings.filter(
    (f) => (cls === null || f.class === cls) && (tab === 'all' || tabOfFinding(f, form) === tab),
  );
  return (
    <div className="check-panel">
      <div className="check-head">
        <h2 ref={heading} tabIndex={-1}>
          校验结果
        </h2>
        <Button size="small" type="text" onClick={onClose} aria-label="收起校验结果">
          收起
        </Button>
      </div>
      <p className={`check-verdict ${counts.A + counts.B > 0 ? 'bad' : ''}`} role="status">
        {verdict(findings)}
      </p>
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
      <div className="check-walk">
        <Select<DraftTab | 'all'>
          size="small"
          aria-label="按部分筛选"
          value={tab}
          onChange={setTab}
          options={[{ value: 'all', label: '所有部分' }, ...TABS.map((t) => ({ value: t, label: TAB_NAMES[t] }))]}
        />
        <Button
          size="small"
          icon={<UpOutlined />}
          aria-label="上一条"
          title="上一条（Shift+F8）"
          disabled={findings.length === 0}
          onClick={() => visitNext(draft, -1)}
        />
        <Button
          size="small"
          icon={<DownOutlined />}
          aria-label="下一条"
          title="下一条（F8）"
          disabled={findings.length === 0}
          onClick={() => visitNext(draft, 1)}
        />
      </div>
      <ol className="check-list">
        {shown.map((f, i) => (
          <li key={`${findingKey(f)} ${i}`}>
            <button
              type="button"
              className="plain-button"
              aria-current={findingKey(f) === lastVisited(draft)}
              onClick={() => visit(draft, f)}
            >
              <span className="check-item-head">
                <ClassMark class={f.class} />
                <span className="check-place">{placeWords(f.places[0], form)}</span>
              </span>
              <span className="check-sentence">{findingSentence(f, form)}</span>
            </button>
          </li>
        ))}
      </ol>
      {shown.length === 0 && (
        <p className="check-none">
          {findings.length === 0 ? '各项勾稽关系和文字都没有发现问题。' : '这一类没有问题。'}
        </p>
      )}
    </div>
  );
}
