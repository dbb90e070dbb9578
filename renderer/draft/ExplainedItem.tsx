/** A finding that is settled by what was said about it, folded to one line above the text. */
import { Button, Checkbox } from 'antd';
import type { ExplainedFinding } from '../../shared/checks/explanations.ts';
import { useDraft, useDraftStore } from './DraftContext.tsx';
import { FindingHead } from './FindingHead.tsx';
import { isFinal } from './draftStore.ts';
import { PRINT_LABEL, giveReason, printedState, takeBackReason } from './explaining.ts';

export function ExplainedItem({ finding, text }: ExplainedFinding) {
  const draft = useDraftStore();
  const locked = useDraft(isFinal);
  const printed = useDraft((s) => printedState(s, finding, text));
  return (
    <li className="explained">
      <FindingHead finding={finding} />
      <p className="check-said">{text === '' ? '已忽略' : `说明：${text}`}</p>
      {text !== '' && printed !== null && (
        <Checkbox
          className="check-printed"
          checked={printed}
          disabled={locked}
          onChange={(e) => giveReason(draft, finding, text, e.target.checked)}
        >
          {PRINT_LABEL}
        </Checkbox>
      )}
      {!locked && (
        <div className="check-actions">
          <Button size="small" onClick={() => takeBackReason(draft, finding)}>
            {text === '' ? '恢复提示' : '撤回说明'}
          </Button>
        </div>
      )}
    </li>
  );
}
