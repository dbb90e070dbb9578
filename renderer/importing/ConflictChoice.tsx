/** The list has a report of this office and year already: another one beside it, or into which draft. */
import { Alert, Radio } from 'antd';
import type { ReportSummary } from '../../shared/api.ts';
import { timeWords } from '../list/summaryWords.ts';

/** `copy`, or the id of the draft. */
export type Target = string;
export const AS_COPY: Target = 'copy';

interface Props {
  readonly same: readonly ReportSummary[];
  readonly target: Target;
  readonly onChoose: (target: Target) => void;
}

export function ConflictChoice({ same, target, onChoose }: Props) {
  const [first] = same;
  if (!first) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={`列表里已有“${first.organName}${first.year}年”报告。`}
      description={
        <Radio.Group
          aria-label="导入到哪里"
          className="import-targets"
          value={target}
          onChange={(e) => onChoose(e.target.value as Target)}
        >
          <Radio value={AS_COPY}>另存一份，不改动原来的报告</Radio>
          {same.map(({ id, updatedAt, state, damaged }) => (
            <Radio key={id} value={id} disabled={state === 'final' || damaged === true}>
              并入已有草稿（{timeWords(updatedAt)}修改），逐处选择
              {state === 'final' && '：这份已定稿，不能并入，请先解除定稿'}
              {damaged && '：这份已损坏，不能并入'}
            </Radio>
          ))}
        </Radio.Group>
      }
    />
  );
}
