/** A date of the report, shown as it will be printed; typed in any usual way. */
import { useState } from 'react';
import { chineseDate } from '../../shared/document/compose.ts';
import { TextField } from './TextField.tsx';
import { readDate } from './dateText.ts';

interface Props {
  readonly id: string;
  /** `YYYY-MM-DD`, or blank. */
  readonly value: string;
  readonly about: string;
  readonly onWrite: (date: string) => void;
}

export function DateField({ id, value, about, onWrite }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && typed.trim() !== '' && readDate(typed) === null;
  const write = (text: string): void => {
    setTyped(text);
    const date = text.trim() === '' ? '' : readDate(text);
    if (date !== null && date !== value) onWrite(date);
  };
  return (
    <div onBlur={() => !wrong && setTyped(null)}>
      <TextField
        id={id}
        longest={20}
        placeholder="2026年1月20日"
        about={`${id}-about`}
        wrong={wrong}
        value={typed ?? (value === '' ? '' : chineseDate(value))}
        onWrite={write}
      />
      <span id={`${id}-about`} className={wrong ? 'wrong' : 'muted'}>
        {wrong ? '不是日期，没有保存。请写成“2026年1月20日”或者“2026-1-20”。' : about}
      </span>
    </div>
  );
}
