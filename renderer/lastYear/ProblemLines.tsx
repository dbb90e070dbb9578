/** Section five: what became of last year's problems, and this year's own. */
import { CheckOutlined, ExclamationOutlined, SyncOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { ProblemLine, Problems } from '../../shared/compare/problems.ts';

const STANDINGS: Readonly<Record<ProblemLine['standing'], readonly [words: string, icon: ReactNode, look: string]>> = {
  spoken: ['本年写到了', <CheckOutlined key="i" aria-hidden />, 'holds'],
  again: ['本年仍列为问题', <SyncOutlined key="i" aria-hidden />, 'warn'],
  forgotten: ['本年没有提到，请写明改进情况', <ExclamationOutlined key="i" aria-hidden />, 'bad'],
};

export function ProblemLines({ problems: { last, now } }: { readonly problems: Problems }) {
  return (
    <div className="compare-sides compare-problems">
      <div className="compare-side compare-last">
        <h3>上年的问题</h3>
        {last.length === 0 && <p className="muted">没有找到逐条写明的问题。</p>}
        <ul>
          {last.map(({ problem, standing }) => {
            const [words, icon, look] = STANDINGS[standing];
            return (
              <li key={problem}>
                {problem}
                <span className={look}>
                  {icon} {words}
                </span>
              </li>
            );
          })}
        </ul>
      </div>
      <div className="compare-side">
        <h3>本年的问题</h3>
        {now.length === 0 && <p className="muted">没有找到逐条写明的问题。</p>}
        <ul>
          {now.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
