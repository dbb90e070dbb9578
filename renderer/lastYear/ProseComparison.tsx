/** The prose of both years side by side. */
import { DownOutlined, UpOutlined, WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo, useRef, useState } from 'react';
import type { Place } from '../../shared/checks/finding.ts';
import type { Problems } from '../../shared/compare/problems.ts';
import { isRepeated } from '../../shared/compare/similarity.ts';
import type { SectionSimilarity } from '../../shared/compare/similarity.ts';
import type { Report } from '../../shared/report/report.ts';
import { useDraft } from '../draft/DraftContext.tsx';
import { TAB_NAMES } from '../draft/tabs.ts';
import { ProblemLines } from './ProblemLines.tsx';
import { compareReports } from './comparison.ts';
import type { ComparedParagraph, ComparedSection } from './comparison.ts';

interface Props {
  readonly last: Report;
  readonly onShow: (place: Place) => void;
}

/** The preface is much the same every year. */
const tooMuch = ({ id, similarity }: ComparedSection): boolean => id !== 'preface' && isRepeated(similarity);

export function ProseComparison({ last, onShow }: Props) {
  const report = useDraft((s) => s.report);
  const { total, sections, pairs, stale, problems } = useMemo(() => compareReports(last, report), [last, report]);
  const [current, setCurrent] = useState<number | null>(null);
  const text = useRef<HTMLDivElement>(null);
  const shown = sections.filter((s) => s.last.length > 0 || s.now.length > 0);

  const goTo = (selector: string, block: ScrollLogicalPosition): void =>
    text.current?.querySelector(selector)?.scrollIntoView({ block });
  const walk = (by: 1 | -1): void => {
    const next = current === null ? (by > 0 ? 0 : pairs - 1) : (current + by + pairs) % pairs;
    setCurrent(next);
    goTo(`.compare-now [data-pair="${next}"]`, 'center');
  };
  return (
    <div className="compare-prose">
      <nav className="compare-sections" aria-label="各部分重复率">
        <Percent name="合计" similarity={total} bad={isRepeated(total)} />
        <p className="muted">导语每年大体相同，不计入合计。</p>
        <ul>
          {shown.map((s) => (
            <li key={s.id}>
              <button type="button" className="plain-button" onClick={() => goTo(`[data-section=${s.id}]`, 'start')}>
                <Percent name={TAB_NAMES[s.id]} similarity={s.similarity} bad={tooMuch(s)} />
              </button>
            </li>
          ))}
        </ul>
        <div className="compare-walk" role="group" aria-label="逐句查看">
          <span role="status">
            {pairs === 0 ? '没有重复的句子' : current === null ? `重复${pairs}句` : `第${current + 1}句，共${pairs}句`}
          </span>
          <Button
            size="small"
            icon={<UpOutlined />}
            aria-label="上一句"
            disabled={pairs === 0}
            onClick={() => walk(-1)}
          />
          <Button
            size="small"
            icon={<DownOutlined />}
            aria-label="下一句"
            disabled={pairs === 0}
            onClick={() => walk(1)}
          />
        </div>
        <dl className="compare-legend">
          <dt>
            <mark className="copied">重复</mark>
          </dt>
          <dd>与上年相同或者相近的句子</dd>
          <dt>
            <mark className="stale">2024</mark>
          </dt>
          <dd>重复的句子里没有改过的年份、数字，{stale}处</dd>
        </dl>
      </nav>
      <div className="compare-text" ref={text} tabIndex={0} role="region" aria-label="两年文字">
        <div className="compare-years" aria-hidden>
          <span>{last.year}年（上年）</span>
          <span>{report.year}年（本年）</span>
        </div>
        {shown.map((s) => (
          <Section
            key={s.id}
            section={s}
            problems={s.id === 'sec5Issues' ? problems : null}
            years={[last.year, report.year]}
            current={current}
            onPair={setCurrent}
            onEdit={() => onShow({ kind: 'section', section: s.id })}
          />
        ))}
      </div>
    </div>
  );
}

interface PercentProps {
  readonly name: string;
  readonly similarity: SectionSimilarity;
  readonly bad: boolean;
}

function Percent({ name, similarity: { percent }, bad }: PercentProps) {
  return (
    <span className={`compare-percent${bad ? ' bad' : ''}`}>
      <span>{name}</span>
      <b>
        {bad && <WarningOutlined aria-label="超过50%" />} {percent}%
      </b>
    </span>
  );
}

interface SectionProps {
  readonly section: ComparedSection;
  readonly problems: Problems | null;
  readonly years: readonly [number, number];
  readonly current: number | null;
  readonly onPair: (pair: number) => void;
  readonly onEdit: () => void;
}

function Section({ problems, section, years, current, onPair, onEdit }: SectionProps) {
  const { id, similarity, last, now, pairs, stale } = section;
  const side = (paragraphs: readonly ComparedParagraph[], which: 'last' | 'now', year: number) => (
    <div className={`compare-side compare-${which}`} role="group" aria-label={`${year}年`}>
      {paragraphs.length === 0 && <p className="muted">没有文字</p>}
      {paragraphs.map((p) => (
        <Paragraph key={p.key} paragraph={p} current={current} onPair={onPair} />
      ))}
    </div>
  );
  return (
    <section className="compare-section" data-section={id} aria-label={TAB_NAMES[id]}>
      <header>
        <h2>{TAB_NAMES[id]}</h2>
        <span className={tooMuch(section) ? 'bad' : ''}>重复率{similarity.percent}%</span>
        {pairs.length > 0 && <span>重复{pairs.length}句</span>}
        {stale > 0 && <span className="bad">未改的年份、数字{stale}处</span>}
        <Button size="small" type="link" onClick={onEdit}>
          去修改
        </Button>
      </header>
      {problems && <ProblemLines problems={problems} />}
      <div className="compare-sides">
        {side(last, 'last', years[0])}
        {side(now, 'now', years[1])}
      </div>
    </section>
  );
}

interface ParagraphProps {
  readonly paragraph: ComparedParagraph;
  readonly current: number | null;
  readonly onPair: (pair: number) => void;
}

const Paragraph = ({ paragraph: { level, segments }, current, onPair }: ParagraphProps) => (
  <p className={`level-${level}`}>
    {segments.map(({ text, pair, stale }, i) => {
      if (pair === null) return <span key={i}>{text}</span>;
      const marks = `copied${stale ? ' stale' : ''}${pair === current ? ' current' : ''}`;
      return (
        <mark key={i} className={marks} data-pair={pair} onClick={() => onPair(pair)}>
          {text}
        </mark>
      );
    })}
  </p>
);
