/** One word list: a line an entry, typed, pasted or read from a file. */
import { ImportOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import type { WordListKind } from '../../shared/checks/wordLists.ts';
import { errorSentence } from '../../shared/errors.ts';
import type { AppError } from '../../shared/errors.ts';
import { api } from '../api.ts';
import { answerOf, noteDone } from '../notices.ts';
import { LIST_WORDS, countLines, joined } from './wordLists.ts';

interface Props {
  readonly kind: WordListKind;
  readonly text: string;
  readonly error: AppError | null;
  readonly onChange: (text: string) => void;
}

export function WordListField({ kind, text, error, onChange }: Props) {
  const { title, about, example } = LIST_WORDS[kind];
  const read = async (): Promise<void> => {
    const file = await answerOf(api.chooseWordFile());
    if (!file) return;
    onChange(joined(text, file.text));
    noteDone(`已读入“${file.fileName}”，点“保存”后生效。`);
  };
  return (
    <div className="word-list">
      <p id={`words-${kind}-about`}>{about}</p>
      <Input.TextArea
        aria-label={title}
        aria-describedby={`words-${kind}-about`}
        rows={11}
        spellCheck={false}
        placeholder={example}
        status={error ? 'error' : ''}
        value={text}
        onChange={(e) => onChange(e.target.value)}
      />
      <div className="word-list-end">
        <span className={error ? 'word-list-error' : 'muted'} role="status">
          {error ? errorSentence(error) : `共${countLines(text)}条`}
        </span>
        <Button icon={<ImportOutlined aria-hidden />} onClick={() => void read()}>
          从文件读入
        </Button>
      </div>
    </div>
  );
}
