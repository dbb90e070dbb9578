/** What was written, file by file, and what was not and why. */
import { CheckCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Exported } from '../../shared/api.ts';
import { errorSentence } from '../../shared/errors.ts';
import { api } from '../api.ts';
import { answerOf } from '../notices.ts';
import { formatName, sizeWords } from './formats.ts';

export const Results = ({ done }: { readonly done: readonly Exported[] }) => (
  <section aria-label="导出结果">
    <ul className="export-results">
      {done.map(({ format, result }) => (
        <li key={format} className={result.ok ? 'good' : 'bad'}>
          {result.ok ? <CheckCircleOutlined aria-hidden /> : <CloseCircleOutlined aria-hidden />}
          <span>
            {result.ok
              ? `${result.value.path}（${sizeWords(result.value.bytes)}）`
              : `${formatName(format)}没有导出：${errorSentence(result.error)}`}
          </span>
        </li>
      ))}
    </ul>
    {done.some((d) => d.result.ok) && (
      <Button size="small" onClick={() => void answerOf(api.showExported())}>
        打开所在文件夹
      </Button>
    )}
  </section>
);
