/** What is wrong with the report: one line, then finding by finding, each a way to its place. */
import { DownOutlined, ExportOutlined, SettingOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import type { RefObject } from 'react';
import { CLASS_NAMES, countByClass } from '../../shared/checks/finding.ts';
import type { Finding, FindingClass } from '../../shared/checks/finding.ts';
import { verdict } from '../../shared/checks/sentences.ts';
import { useDraft, useDraftStore } from './DraftContext.tsx';
import { ExplainedItem } from './ExplainedItem.tsx';
import { FindingItem } from './FindingItem.tsx';
import type { DraftTab } from './draftStore.ts';
import { listKeys } from './explaining.ts';
import { CheckSettings } from '../settings/CheckSettings.tsx';
import { findingKey, lastVisited, visitNext } from './findingWalk.ts';
import { CLASSES, TABS, TAB_NAMES, tabOfFinding } from './tabs.ts';
import './checkPanel.css';

interface Props {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onClose: () => void;
  readonly onExport: () => void;
}

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
  const [setting, setSetting] = useState(false);
  const listed = settled ? explained.map((e) => e.finding) : findings;
  const counts = countByClass(listed);
  const isShown = (f: Finding): boolean =>
    (cls === null || f.class === cls) && (tab === 'all' || tabOfFinding(f, form) === tab);
  const shown = listed.filter(isShown);
  const keys = listKeys(shown);
  return (
    <div className="check-panel">
      <div className="check-head">
        <h2 ref={heading} tabIndex={-1}>
          校验结果
        </h2>
        <Button
          size="small"
          type="text"
          icon={<ExportOutlined aria-hidden />}
          title="导出或者打印校验清单"
          onClick={onExport}
        >
          清单
        </Button>
        <Button
          size="small"
          type="text"
          icon={<SettingOutlined />}
          title="校验设置"
          aria-label="校验设置"
          onClick={() => setSetting(true)}
        />
        <Button size="small" type="text" onClick={onClose} aria-label="收起校验结果">
          收起
        </Button>
      </div>
      <p className={`check-verdict ${mustAct(findings) ? 'bad' : ''}`} role="status">
        {verdict(findings, explained.length)}
      </p>
      <Segmented<boolean>
        className="check-which"
        block
        size="small"
        aria-label="待处理还是已说明"
        value={settled}
        onChange={(value) => {
          setSettled(value);
          setClass(null);
        }}
        options={[
          { value: false, label: `待处理 ${findings.length}` },
          { value: true, label: `已说明 ${explained.length}` },
        ]}
      />
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
      {shown.length === 0 ? (
        <p className="check-none">{nothing(settled, listed.length)}</p>
      ) : (
        <ol className="check-list">
          {settled
            ? explained.filter(({ finding }) => isShown(finding)).map((e, i) => <ExplainedItem key={keys[i]} {...e} />)
            : shown.map((f, i) => (
                <FindingItem key={keys[i]} finding={f} current={findingKey(f) === lastVisited(draft)} />
              ))}
        </ol>
      )}
      {setting && <CheckSettings onClose={() => setSetting(false)} />}
    </div>
  );
}
