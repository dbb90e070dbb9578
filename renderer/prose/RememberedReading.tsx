/** What the office has answered on the meaning of its text's numbers, and a way to be asked again. */
import { Button } from 'antd';
import type { Place } from '../../shared/checks/finding.ts';
import type { Readings } from '../../shared/report/report.ts';
import { useDraft, useDraftStore } from '../draft/DraftContext.tsx';
import { isFinal } from '../draft/draftStore.ts';

function inWords({ received, scope }: Readings): string {
  if (scope === 'otherThanTables') return '文字中的申请件数与表格的统计范围不同，不作核对。';
  return received === 'withCarriedIn' ? '文字中的受理件数含上年结转。' : '文字中的受理件数指本年新收。';
}

export function RememberedReading({ place }: { readonly place: Place }) {
  const draft = useDraftStore();
  const readings = useDraft((s) => s.report.readings);
  const locked = useDraft(isFinal);
  if (!readings) return null;
  const forget = (): void =>
    draft.getState().editParts('重新询问文字中数字的含义', [{ target: 'readings', from: readings, to: null }], place);
  return (
    <p className="linked-reading">
      {inWords(readings)}
      <Button size="small" type="link" disabled={locked} onClick={forget}>
        重新询问
      </Button>
    </p>
  );
}
