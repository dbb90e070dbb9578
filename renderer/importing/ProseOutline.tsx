/** The prose as it was read, part by part: enough to see that nothing is missing, all of it on demand. */
import { SECTION_IDS } from '../../shared/editions/form.ts';
import { sectionOf, titleOf } from '../../shared/report/report.ts';
import { isBlankText, paragraphText } from '../../shared/report/richText.ts';
import type { RichText } from '../../shared/report/richText.ts';
import { useReview } from './ReviewContext.tsx';

const textsOf = (text: RichText): string[] => text.map((p) => paragraphText(p, () => '＿'));

export function ProseOutline() {
  const report = useReview((s) => s.report);
  const form = useReview((s) => s.form);
  return (
    <section>
      <h2>识别出的文字</h2>
      <p className="import-title">{titleOf(report)}</p>
      <Part title="导语" text={report.preface} />
      {SECTION_IDS.map((id) => {
        const printed = form.sections.find((s) => s.id === id);
        const own = report.sections.find((s) => s.id === id);
        const { title = printed?.title ?? '', body, after = [] } = sectionOf(report, id);
        const needsText = printed?.table === undefined;
        return (
          <Part key={id} title={title} text={[...body, ...after]} missing={!own || (needsText && isBlankText(body))} />
        );
      })}
    </section>
  );
}

interface PartProps {
  readonly title: string;
  readonly text: RichText;
  readonly missing?: boolean;
}

function Part({ title, text, missing = false }: PartProps) {
  if (isBlankText(text)) {
    return (
      <p className="import-part">
        {title}
        {missing ? <strong className="short">没有找到</strong> : <span className="muted">没有文字</span>}
      </p>
    );
  }
  const paragraphs = textsOf(text);
  const heads = paragraphs.filter((_, i) => text[i]?.level !== 0);
  const characters = paragraphs.reduce((sum, p) => sum + p.length, 0);
  return (
    <details className="import-part">
      <summary>
        {title}
        <span className="muted">
          {paragraphs.length}段{characters}字{heads.length > 0 && `：${heads.join(' ')}`}
        </span>
      </summary>
      {paragraphs.map((p, i) => (
        <p key={i} className={`level-${text[i]?.level ?? 0}`}>
          {p}
        </p>
      ))}
    </details>
  );
}
