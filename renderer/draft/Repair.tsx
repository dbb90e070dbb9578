/** The one-click repair of a finding, where one is safe. */
import { ToolOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Finding } from '../../shared/checks/finding.ts';
import { repairOf } from '../../shared/checks/repairs.ts';
import { useDraft, useDraftStore } from './DraftContext.tsx';
import { isFinal } from './draftStore.ts';

export function Repair({ finding }: { readonly finding: Finding }) {
  const draft = useDraftStore();
  const report = useDraft((s) => s.report);
  const at = useDraft((s) => s.at);
  const locked = useDraft(isFinal);
  const repair = locked ? undefined : repairOf(finding, report, at);
  const place = finding.places[0];
  if (!repair || !place) return null;
  const make = (): void => draft.getState().editParts(repair.label, repair.changes, place);
  return (
    <Button
      className="check-repair"
      size="small"
      icon={<ToolOutlined aria-hidden />}
      title={repair.label}
      onClick={make}
    >
      {repair.label}
    </Button>
  );
}
