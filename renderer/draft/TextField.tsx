/** A line of text in the report. Half-composed input stays in the field until the input method is done. */
import { Input } from 'antd';
import type { InputRef } from 'antd';
import { useState } from 'react';
import type { Ref } from 'react';
import { useDraft } from './DraftContext.tsx';
import { isFinal } from './draftStore.ts';

interface Props {
  readonly id: string;
  readonly value: string;
  readonly longest: number;
  readonly placeholder?: string;
  readonly className?: string;
  readonly label?: string;
  /** Id of the text that explains the field. */
  readonly about?: string;
  readonly wrong?: boolean;
  readonly field?: Ref<InputRef>;
  readonly onWrite: (text: string) => void;
}

export function TextField({
  id,
  value,
  longest,
  placeholder,
  className,
  label,
  about,
  wrong = false,
  field,
  onWrite,
}: Props) {
  const locked = useDraft(isFinal);
  const [composing, setComposing] = useState<string | null>(null);
  return (
    <Input
      id={id}
      ref={field}
      maxLength={longest}
      readOnly={locked}
      {...(placeholder !== undefined && { placeholder })}
      {...(className !== undefined && { className })}
      {...(label !== undefined && { 'aria-label': label })}
      {...(about !== undefined && { 'aria-describedby': about })}
      {...(wrong && { status: 'error', 'aria-invalid': true })}
      value={composing ?? value}
      onCompositionStart={() => setComposing(value)}
      onChange={(e) => {
        if (composing !== null) setComposing(e.target.value);
        else onWrite(e.target.value);
      }}
      onCompositionEnd={(e) => {
        setComposing(null);
        onWrite(e.currentTarget.value);
      }}
    />
  );
}
