/** Asks once how a number of the text is to be read; later checks use the answer. */
import { Button } from 'antd';
import type { Finding } from '../../shared/checks/finding.ts';
import type { Readings } from '../../shared/report/report.ts';
import { useDraft, useDraftStore } from './DraftContext.tsx';
import { isFinal } from './draftStore.ts';

export function ReadingQuestion({ finding }: { readonly finding: Finding }) {
  const draft = useDraftStore();
  const locked = useDraft(isFinal);
  const { question, table, sum, said } = finding.params;
  const place = finding.places[0];
  if (question !== 'reading' || locked || !place) return null;
  const answer = (readings: Readings): void => {
    const { report, editParts } = draft.getState();
    const change = { target: 'readings', from: report.readings ?? null, to: readings } as const;
    editParts('记住文字中数字的含义', [change], place);
  };
  return (
    <div className="check-question" role="group" aria-label="文字中的数字指什么">
      <span>文字中的“{said}”指：</span>
      <Button size="small" onClick={() => answer({ received: 'newReceived', scope: 'sameAsTables' })}>
        本年新收（表格{table}件）
      </Button>
      <Button size="small" onClick={() => answer({ received: 'withCarriedIn', scope: 'sameAsTables' })}>
        新收加上年结转（表格{sum}件）
      </Button>
      <Button size="small" onClick={() => answer({ scope: 'otherThanTables' })}>
        与表格的统计范围不同
      </Button>
    </div>
  );
}
