/** What reading the file left out, and what the checks say of what was read. */
import { useMemo } from 'react';
import { check } from '../../shared/checks/check.ts';
import { repairSentence } from '../../shared/document/repair.ts';
import { findingSentence, verdict } from '../../shared/checks/sentences.ts';
import { ClassMark } from '../draft/ClassMark.tsx';
import { useScreen } from '../screen.ts';
import { useReview } from './ReviewContext.tsx';
import { scrubbedWords } from './recognised.ts';

export function ReadingNotes() {
  const { scrubbed, encoding, repairs = [] } = useReview((s) => s.preview);
  return (
    <section>
      <h2>读取时去掉的内容</h2>
      <p>
        {scrubbed.length === 0 ? '没有去掉任何内容。' : `${scrubbed.map(scrubbedWords).join('、')}，都没有带入报告。`}
        {encoding !== undefined && `文字编码：${encoding}。`}
      </p>
      {repairs.map((r) => (
        <details key={r.what}>
          <summary>{repairSentence(r)}</summary>
          <ul className="import-examples">
            {r.examples.map((e, i) => (
              <li key={i}>{e}</li>
            ))}
          </ul>
        </details>
      ))}
      {scrubbed
        .filter((s) => s.examples.length > 0)
        .map((s) => (
          <details key={s.what}>
            <summary>{scrubbedWords(s)}</summary>
            <ul className="import-examples">
              {s.examples.map((e, i) => (
                <li key={i}>{e}</li>
              ))}
            </ul>
          </details>
        ))}
    </section>
  );
}

/** What is wrong with the report, at once in a line; the findings themselves on request. */
export function ReadingFindings() {
  const report = useReview((s) => s.report);
  const form = useReview((s) => s.form);
  const options = useScreen((s) => s.options);
  const findings = useMemo(() => check(report, options), [report, options]);
  return (
    <details className="import-verdict">
      <summary>
        <strong>校验结果：{verdict(findings)}。</strong>
        <span className="muted">导入后可以逐条定位、改正。</span>
      </summary>
      <ul className="import-findings">
        {findings.map((f, i) => (
          <li key={i}>
            <ClassMark class={f.class} /> {findingSentence(f, form)}
          </li>
        ))}
      </ul>
    </details>
  );
}
