/** Where a reason is written: under its finding, with the reasons that offices usually have one click away. */
import { Button, Checkbox, Input } from 'antd';
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { charactersMissing } from '../../shared/checks/explanations.ts';
import type { Finding, FindingClass } from '../../shared/checks/finding.ts';
import { usualReasons } from '../../shared/checks/reasons.ts';
import { PRINT_LABEL } from './explaining.ts';

interface Props {
  readonly finding: Finding;
  /** What stands there at first. */
  readonly text: string;
  /** Whether that is printed under the finding's table; null where there is no such table. */
  readonly printed: boolean | null;
  readonly onSave: (text: string, print: boolean) => void;
  readonly onCancel: () => void;
}

const LONGEST = 500;
/** What is asked before anything is written. */
const LEAST: Readonly<Partial<Record<FindingClass, string>>> = { B: '请写明原因', C: '至少写6个字' };

export function ExplainForm({ finding, text: before, printed, onSave, onCancel }: Props) {
  const [text, setText] = useState(before);
  const [print, setPrint] = useState(printed ?? false);
  const hint = useId();
  const missing = charactersMissing(finding.class, text);
  const press = (e: KeyboardEvent): void => {
    if (e.nativeEvent.isComposing) return;
    if (e.key === 'Escape') onCancel();
    else if (e.key === 'Enter' && e.ctrlKey && missing === 0) onSave(text, print);
    else return;
    e.preventDefault();
    e.stopPropagation();
  };
  return (
    <div className="explain" onKeyDown={press}>
      <div className="explain-usual" role="group" aria-label="常用原因">
        {usualReasons(finding.rule).map((reason) => (
          <button
            key={reason}
            type="button"
            onClick={() => setText(text.trim() === '' ? reason : `${text}；${reason}`)}
          >
            {reason}
          </button>
        ))}
      </div>
      <Input.TextArea
        autoFocus
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={LONGEST}
        aria-label="说明原因"
        aria-describedby={hint}
        placeholder={print ? '说明原因，印在表下' : '说明原因，随报告保存，不印在报告里'}
        value={text}
        onChange={(e) => setText(e.target.value)}
      />
      {printed !== null && (
        <Checkbox checked={print} onChange={(e) => setPrint(e.target.checked)}>
          {PRINT_LABEL}
        </Checkbox>
      )}
      <div className="explain-end">
        <span id={hint} className="muted" role="status">
          {missing === 0 ? 'Ctrl+Enter 保存' : text.trim() === '' ? LEAST[finding.class] : `还差${missing}个字`}
        </span>
        <Button size="small" onClick={onCancel}>
          取消
        </Button>
        <Button size="small" type="primary" disabled={missing > 0} onClick={() => onSave(text, print)}>
          保存说明
        </Button>
      </div>
    </div>
  );
}
