/** A file against a draft of the same office and year: the officer takes all, some or nothing of what differs. */
import { ArrowLeftOutlined } from '@ant-design/icons';
import { Alert, Button, Checkbox } from 'antd';
import { useMemo, useState } from 'react';
import type { SavedReport } from '../../shared/api.ts';
import { cellName, formOf } from '../../shared/editions/editions.ts';
import { merge } from '../../shared/merge/merge.ts';
import { mergeOffer } from '../../shared/merge/mergeOffer.ts';
import type { Offer } from '../../shared/merge/mergeOffer.ts';
import type { Report } from '../../shared/report/report.ts';
import { api } from '../api.ts';
import { answerOf } from '../notices.ts';
import type { BatchFilePlace } from '../screen.ts';
import { OfferRows } from './OfferRows.tsx';
import { offerGroups } from './offerGroups.ts';
import { storeMerged } from './storing.ts';
import './mergeScreen.css';

interface Props {
  /** As stored now. */
  readonly draft: SavedReport;
  readonly file: Report;
  readonly fileName: string;
  readonly from: BatchFilePlace | undefined;
  readonly onBack: () => void;
}

export function MergeScreen({ draft: first, file, fileName, from, onBack }: Props) {
  const [draft, setDraft] = useState(first);
  const { offers, lost } = useMemo(() => mergeOffer(draft.report, file), [draft, file]);
  const [taken, setTaken] = useState<ReadonlySet<string>>(() => keysOf(offers.filter((o) => o.fills)));
  const [busy, setBusy] = useState(false);
  const groups = useMemo(() => offerGroups(offers, formOf(draft.report)), [offers, draft]);
  const fills = offers.filter((o) => o.fills);
  const chosen = offers.filter((o) => taken.has(o.key));

  const set = (own: readonly Offer[], on: boolean): void => {
    const keys = keysOf(own);
    setTaken(new Set(on ? [...taken, ...keys] : [...taken].filter((k) => !keys.has(k))));
  };
  const store = async (): Promise<void> => {
    setBusy(true);
    const stored = await storeMerged(draft, merge(draft.report, file, chosen), chosen, fileName, from);
    // The draft may have moved on since it was read: compare with what is stored now.
    const now = stored ? undefined : await answerOf(api.openReport(draft.report.id));
    if (now) setDraft(now);
    setBusy(false);
  };
  const { name } = draft.report.organ;
  return (
    <div className="merge">
      <header className="merge-head">
        <Button icon={<ArrowLeftOutlined />} onClick={onBack}>
          返回核对
        </Button>
        <h1>
          并入“{name}
          {draft.report.year}年”草稿
        </h1>
        <span className="muted" role="status">
          与“{fileName}”不同的有{offers.length}处，已选{chosen.length}处
        </span>
        <Button
          type="primary"
          loading={busy}
          disabled={chosen.length === 0}
          title={chosen.length === 0 ? '没有勾选任何一处' : undefined}
          onClick={() => void store()}
        >
          并入所选的{chosen.length}处
        </Button>
      </header>
      <main className="merge-main" aria-label="逐处选择" tabIndex={0}>
        <div className="merge-tools" role="group" aria-label="一起选择">
          <Button onClick={() => setTaken(keysOf(offers))}>全部采用文件的</Button>
          <Button onClick={() => setTaken(keysOf(fills))}>只填草稿的空白（{fills.length}处）</Button>
          <Button onClick={() => setTaken(new Set())}>全部保留草稿的</Button>
          <span className="muted">
            勾选的用文件里的内容，不勾选的保留草稿。并入后可以一次撤销，原来的内容也留在修改记录里。
          </span>
        </div>
        {offers.length === 0 && <p className="merge-none">文件里的数字和文字与草稿完全一致，没有需要并入的内容。</p>}
        {lost.length > 0 && (
          <Alert
            type="warning"
            showIcon
            title={`草稿的表格格式没有文件里${lost.length}个数字的位置，这些数字不会并入：${lost.map((id) => lostName(file, id)).join('、')}。`}
          />
        )}
        {groups.map(({ key, title, own }) => {
          const on = own.filter((o) => taken.has(o.key)).length;
          return (
            <section key={key} aria-label={title}>
              <h2>
                <Checkbox
                  checked={on === own.length}
                  indeterminate={on > 0 && on < own.length}
                  onChange={(e) => set(own, e.target.checked)}
                >
                  {title}
                </Checkbox>
                <span className="muted">
                  {own.length}处不同，已选{on}处
                </span>
              </h2>
              <OfferRows offers={own} taken={taken} onTake={(offer, on) => set([offer], on)} />
            </section>
          );
        })}
      </main>
    </div>
  );
}

const keysOf = (offers: readonly Offer[]): ReadonlySet<string> => new Set(offers.map((o) => o.key));

function lostName(file: Report, id: string): string {
  const field = formOf(file).fieldById.get(id);
  return field ? cellName(field) : id;
}
