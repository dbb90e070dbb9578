/** The report that is read and written: the whole seed report with as much prose as a busy office prints. */
import { TABLE_IDS } from '../../shared/editions/form.ts';
import { formOf } from '../../shared/editions/editions.ts';
import type { FieldId, SectionId } from '../../shared/editions/form.ts';
import type { Collection } from '../../shared/collection/collection.ts';
import type { Report } from '../../shared/report/report.ts';
import { paragraph, paragraphText } from '../../shared/report/richText.ts';
import type { RichText } from '../../shared/report/richText.ts';
import { valuesOf } from '../../shared/report/totals.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';

/** Characters of prose. */
export const PROSE = 12_000;

/** Sections that grow, and their share of what is added. */
const GROWING: readonly (readonly [SectionId, number])[] = [
  ['sec1Overview', 0.7],
  ['sec5Issues', 0.3],
];

const lengthOf = (text: RichText): number => text.reduce((sum, p) => sum + paragraphText(p, () => '').length, 0);

/** Paragraphs that no other equals, at least so many characters. */
function further(length: number): RichText {
  const texts: RichText[number][] = [];
  for (let n = 1; lengthOf(texts) < length; n++) {
    texts.push(
      paragraph(
        `在第${n}个重点领域，坚持以公开为常态、不公开为例外，对照主动公开基本目录逐项核对，更新栏目内容${n * 3 + 2}次，` +
          `补充办事指南${n + 4}份，并就群众关心的办理条件、所需材料和办结时限组织了${n + 1}场面对面的讲解；对收集到的意见逐条登记、` +
          '逐条研究、逐条回复，能够当场说明的当场说明，需要几个科室共同办理的明确一个科室牵头，办理结果在公示栏和门户网站同时公布，接受群众监督。',
      ),
    );
  }
  return texts;
}

/** A new object every time. */
export function longReport(): Report {
  const report = cleanReport();
  const missing = PROSE - lengthOf([...report.preface, ...report.sections.flatMap((s) => s.body)]);
  const added = new Map(GROWING.map(([id, share]) => [id, further(missing * share)]));
  return { ...report, sections: report.sections.map((s) => ({ ...s, body: [...s.body, ...(added.get(s.id) ?? [])] })) };
}

/** A collection that asks for every number of the form. */
export const collectionOf = ({ edition, year, organ }: Report): Collection => ({
  edition,
  year,
  organName: organ.name,
  tables: TABLE_IDS,
});

export type Numbers = ReadonlyMap<FieldId, string | null>;

/** Every number of the form, totals too. */
export function numbersOf(report: Report): Numbers {
  const form = formOf(report);
  const at = valuesOf(form, report.tables);
  return new Map(form.fields.map(({ id }) => [id, at(id).value]));
}

/** How many cells differ from what they must be. */
export function wrongCells(truth: Numbers, report: Report): number {
  const read = numbersOf(report);
  return [...new Set([...truth.keys(), ...read.keys()])].filter((id) => truth.get(id) !== read.get(id)).length;
}
