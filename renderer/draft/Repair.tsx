/** The one-click repair of a finding, where one is safe. */
import { ToolOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { memo } from 'react';
import type { Finding } from '../../shared/checks/finding.ts';
import { repairOf } from '../../shared/checks/repairs.ts';
import { useDraft, useDraftStore } from './DraftContext.tsx';
import { isFinal } from './draftStore.ts';

export function Repair({ finding }: { readonly finding: Finding }) {
  const report = useDraft((s) => s.report);
  const at = useDraft((s) => s.at);
  const locked = useDraft(isFinal);
  const repair = locked ? undefined : repairOf(finding, report, at);
  return repair && finding.places.length > 0 && <RepairButton finding={finding} label={repair.label} />;
}

/** Plans the repair anew on the click, so that it is drawn again only when it says something else. */
const RepairButton = memo(function RepairButton({
  finding,
  label,
}: {
  readonly finding: Finding;
  readonly label: string;
}) {
  const draft = useDraftStore();
  const make = (): void => {
    const { report, at, editParts } = draft.getState();
    const repair = repairOf(finding, report, at);
    const place = finding.places[0];
    if (repair && place) editParts(repair.label, repair.changes, place);
  };
  return (
    <Button className="check-repair" size="small" icon={<ToolOutlined aria-hidden />} title={label} onClick={make}>
      {label}
    </Button>
  );
});
