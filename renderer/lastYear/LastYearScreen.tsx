/** This year's report beside last year's: what was copied, what nobody has changed, how the numbers moved. */
import { ArrowLeftOutlined, FileSearchOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useRef, useState } from 'react';
import type { Place } from '../../shared/checks/finding.ts';
import { useDraft, useDraftStore } from '../draft/DraftContext.tsx';
import { isFinal } from '../draft/draftStore.ts';
import { useEscape } from '../useEscape.ts';
import { NumbersComparison } from './NumbersComparison.tsx';
import { ProseComparison } from './ProseComparison.tsx';
import { chooseLastYearFile, dropLastYearFile } from './lastYear.ts';
import './lastYear.css';

type View = 'prose' | 'numbers';
const VIEWS: { readonly value: View; readonly label: string }[] = [
  { value: 'prose', label: '文字对照' },
  { value: 'numbers', label: '数字对照' },
];

export function LastYearScreen({ onClose }: { readonly onClose: () => void }) {
  const draft = useDraftStore();
  const lastYear = useDraft((s) => s.lastYear);
  const year = useDraft((s) => s.report.year);
  const organ = useDraft((s) => s.report.organ.name);
  const locked = useDraft(isFinal);
  const back = useRef<HTMLButtonElement>(null);
  const [view, setView] = useState<View>('prose');
  const [reading, setReading] = useState(false);

  useEscape(back, onClose);

  const choose = (): void => {
    setReading(true);
    void chooseLastYearFile(draft).finally(() => setReading(false));
  };
  const show = (place: Place): void => {
    onClose();
    draft.getState().jumpTo(place);
  };
  const chooseButton = (
    <Button icon={<FileSearchOutlined />} loading={reading} disabled={locked} onClick={choose}>
      选择上年报告文件
    </Button>
  );
  return (
    <div className="compare">
      <header className="compare-head">
        <Button ref={back} icon={<ArrowLeftOutlined />} onClick={onClose}>
          返回编辑
        </Button>
        <h1>与上年对照</h1>
        {lastYear && (
          <>
            <Segmented<View> aria-label="对照内容" options={VIEWS} value={view} onChange={setView} />
            <span className="compare-source" title={lastYear.report.organ.name}>
              {lastYear.fileName === undefined
                ? `上年报告：列表中的${lastYear.report.year}年报告`
                : `上年报告：文件“${lastYear.fileName}”（随本报告保存，只用来对照）`}
            </span>
            {lastYear.fileName !== undefined && (
              <Button disabled={locked} onClick={() => void dropLastYearFile(draft)} title="不再与这个文件对照">
                去掉
              </Button>
            )}
            {chooseButton}
          </>
        )}
      </header>
      {!lastYear && (
        <div className="compare-none">
          <p>
            列表里没有“{organ}”{year - 1}年的报告。
          </p>
          <p className="muted">
            可以导入后再对照，也可以直接选择{year - 1}
            年报告的文件（Word、PDF、网页、文本或者报送包），只用来对照，不列入报告列表。
          </p>
          {chooseButton}
        </div>
      )}
      {lastYear && view === 'prose' && <ProseComparison last={lastYear.report} onShow={show} />}
      {lastYear && view === 'numbers' && <NumbersComparison last={lastYear.report} onShow={show} />}
    </div>
  );
}
