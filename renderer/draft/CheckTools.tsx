/** What stands over the list of findings. Each part is drawn again only when what it shows changes, not on every key. */
import { DownOutlined, ExportOutlined, SettingOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Segmented, Select } from 'antd';
import { memo, useState } from 'react';
import type { RefObject } from 'react';
import { CheckSettings } from '../settings/CheckSettings.tsx';
import { useDraftStore } from './DraftContext.tsx';
import type { DraftTab } from './draftStore.ts';
import { visitNext } from './findingWalk.ts';
import { TABS, TAB_NAMES } from './tabs.ts';

interface HeadProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onClose: () => void;
  readonly onExport: () => void;
}

export const CheckHead = memo(function CheckHead({ heading, onClose, onExport }: HeadProps) {
  const [setting, setSetting] = useState(false);
  return (
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
      {setting && <CheckSettings onClose={() => setSetting(false)} />}
    </div>
  );
});

interface WhichProps {
  readonly settled: boolean;
  readonly open: number;
  readonly explained: number;
  readonly onChoose: (settled: boolean) => void;
}

/** 待处理 or 已说明, with how many there are. */
export const CheckWhich = memo(function CheckWhich({ settled, open, explained, onChoose }: WhichProps) {
  return (
    <Segmented<boolean>
      className="check-which"
      block
      size="small"
      aria-label="待处理还是已说明"
      value={settled}
      onChange={onChoose}
      options={[
        { value: false, label: `待处理 ${open}` },
        { value: true, label: `已说明 ${explained}` },
      ]}
    />
  );
});

interface WalkProps {
  readonly tab: DraftTab | 'all';
  /** No finding to go to. */
  readonly none: boolean;
  readonly onTab: (tab: DraftTab | 'all') => void;
}

/** The part of the report that is listed, and the way from finding to finding. */
export const CheckWalk = memo(function CheckWalk({ tab, none, onTab }: WalkProps) {
  const draft = useDraftStore();
  return (
    <div className="check-walk">
      <Select<DraftTab | 'all'>
        size="small"
        aria-label="按部分筛选"
        value={tab}
        onChange={onTab}
        options={[{ value: 'all', label: '所有部分' }, ...TABS.map((t) => ({ value: t, label: TAB_NAMES[t] }))]}
      />
      <Button
        size="small"
        icon={<UpOutlined />}
        aria-label="上一条"
        title="上一条（Shift+F8）"
        disabled={none}
        onClick={() => visitNext(draft, -1)}
      />
      <Button
        size="small"
        icon={<DownOutlined />}
        aria-label="下一条"
        title="下一条（F8）"
        disabled={none}
        onClick={() => visitNext(draft, 1)}
      />
    </div>
  );
});
