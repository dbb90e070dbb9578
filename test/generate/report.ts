/** Reports as fast-check makes them, and what of a report survives printing. All offices and texts are invented. */
import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { defaultEdition, formOf } from '../../shared/editions/editions.ts';
import type { Form } from '../../shared/editions/editions.ts';
import { EDITION_IDS } from '../../shared/editions/editions.ts';
import { SECTION_IDS } from '../../shared/editions/form.ts';
import type { EditionId, Field, SectionId, TableId } from '../../shared/editions/form.ts';
import { SECTIONS } from '../../shared/editions/sections.ts';
import { showChip } from '../../shared/report/chipText.ts';
import { REPORT_SCHEMA, defaultTitle } from '../../shared/report/report.ts';
import type { Cells, Metadata, NumberCell, Organ, Report, Section } from '../../shared/report/report.ts';
import { paragraph, paragraphText } from '../../shared/report/richText.ts';
import type { Inline, Paragraph, RichText } from '../../shared/report/richText.ts';
import { settle, valuesOf } from '../../shared/report/totals.ts';

const ORGANS: readonly Organ[] = [
  { name: '青禾县人民政府', level: 'county', kind: 'government' },
  { name: '青禾县发展和改革局', level: 'county', kind: 'department' },
  { name: '云岭市人民政府办公室', level: 'city', kind: 'office' },
  { name: '云岭市卫生健康委员会', level: 'city', kind: 'department' },
  { name: '南浦省人民政府办公厅', level: 'province', kind: 'office' },
  { name: '南浦省水利厅', level: 'province', kind: 'department' },
  { name: '青禾县松柏镇人民政府', level: 'town', kind: 'government' },
  { name: '云岭市东湖区人民政府', level: 'county', kind: 'government' },
];

const SENTENCES = [
  '本机关全面贯彻《中华人民共和国政府信息公开条例》，持续推进决策、执行、管理、服务和结果公开。',
  '全年通过门户网站、政务新媒体主动公开政府信息1286条，其中政策解读45条。',
  '全年收到政府信息公开申请17件，均在法定期限内答复。',
  '一是公开载体较少；二是解读形式单一，图解、视频类占比仅12.5%。',
  '下一步，将健全“先审后发”机制，严格落实保密审查。',
  '开放日活动（第三期）在青禾县图书馆举行，群众代表40余人参加。',
  '链接与符号照录：A&B <甲> "引号" |竖线| 100%。',
  '今年未发出收费通知，未收取信息处理费。',
] as const;
const SUBHEADINGS = ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'] as const;
const NUMERALS = ['一', '二', '三', '四', '五', '六'] as const;
const NOTES = ['（其中修订16件）', '（含自然失效29件）', '元', '万元'] as const;
const NOT_NUMBERS = ['/', '-', '无', '见附件'] as const;
const OTHER_TITLES: Readonly<Record<SectionId, readonly string[]>> = {
  sec1Overview: ['一、基本情况', '总体情况'],
  sec2Proactive: ['二、行政机关主动公开政府信息情况', '主动公开政府信息情况'],
  sec3Requests: ['三、行政机关收到和处理政府信息公开申请情况', '三、依申请公开情况'],
  sec4ReviewLitigation: [
    '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '四、政府信息公开行政复议行政诉讼情况',
  ],
  sec5Issues: ['五、政府信息公开工作存在的主要问题及改进情况', '五、存在的主要问题及整改措施'],
  sec6Other: ['六、其他需要报告事项', '其他需要报告的事项'],
};

const maybe = <T>(value: Arbitrary<T>, freq = 1): Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq });
const date = (year: number): Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 28 }))
    .map(([m, d]) => `${year + 1}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);

const sentence = fc.constantFrom(...SENTENCES);
const prose = (form: Form): Arbitrary<Paragraph> => {
  const chip: Arbitrary<Inline[]> = fc
    .tuple(
      fc.subarray(
        form.fields.map((f) => f.id),
        { minLength: 1, maxLength: 3 },
      ),
      sentence,
    )
    .map(([fields, text]) => [
      { type: 'text', text: '经统计，共计' },
      { type: 'chip', fields },
      { type: 'text', text: `件。${text}` },
    ]);
  const plain: Arbitrary<Inline[]> = fc
    .array(sentence, { minLength: 1, maxLength: 3 })
    .map((s) => [{ type: 'text', text: s.join('') }]);
  return fc
    .oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: chip })
    .map((inlines) => ({ level: 0, inlines }));
};

/** Paragraphs with sub-headings（一）and 1. numbered as they come. */
const body = (form: Form): Arbitrary<RichText> =>
  fc.array(fc.tuple(fc.constantFrom(0, 0, 0, 2, 3), prose(form)), { maxLength: 6 }).map((parts) => {
    let [second, third] = [0, 0];
    return parts.map(([level, p]): Paragraph => {
      if (level === 0 || second >= 5) return p;
      if (level === 3) return paragraph(`${++third}.${SUBHEADINGS[third % 5] ?? ''}`, 3);
      third = 0;
      return paragraph(`（${NUMERALS[second] ?? ''}）${SUBHEADINGS[second++] ?? ''}`, 2);
    });
  });

const count = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 0, 1, 2, 17) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 99_999_999 }) },
);
const fraction = fc.stringMatching(/^[0-9]{1,6}$/);

function value({ kind }: Field): Arbitrary<string> {
  if (kind === 'count') return count.map(String);
  if (kind === 'signedCount')
    return fc.tuple(fc.boolean(), count).map(([minus, n]) => (minus && n > 0 ? `-${n}` : String(n)));
  return fc.tuple(count, maybe(fraction)).map(([n, f]) => (f === undefined ? String(n) : `${n}.${f}`));
}

function numberCell(field: Field): Arbitrary<NumberCell> {
  const plain = value(field).map((v): NumberCell => ({ value: v }));
  return fc.oneof(
    { weight: 30, arbitrary: plain },
    {
      weight: 1,
      arbitrary: fc.tuple(value(field), fc.constantFrom(...NOTES)).map(([v, note]) => ({ value: v, note })),
    },
    { weight: 1, arbitrary: fc.constantFrom(...NOT_NUMBERS).map((note) => ({ value: null, note })) },
    { weight: 1, arbitrary: fc.constant<NumberCell>({ value: '0', declaredZero: true }) },
  );
}

/** Cells of a form: most filled, some blank; totals computed, or printed right, wrong or blank. */
const cells = (form: Form): Arbitrary<Cells> =>
  fc
    .record(
      Object.fromEntries(
        form.fields.map((f) => [
          f.id,
          f.parts
            ? fc.oneof(
                { weight: 8, arbitrary: fc.constant(undefined) },
                { weight: 1, arbitrary: fc.constantFrom<NumberCell>({ value: null }, { value: '3' }, { value: '0' }) },
                { weight: 1, arbitrary: numberCell(f) },
              )
            : maybe(numberCell(f), 12),
        ]),
      ),
    )
    .map((all) =>
      Object.fromEntries(Object.entries(all).flatMap(([id, c]) => (c === undefined ? [] : [[id, c] as const]))),
    );

function section(id: SectionId, form: Form): Arbitrary<Section> {
  const hasTable = SECTIONS.some((s) => s.id === id && s.table !== undefined);
  return fc
    .record({
      title: maybe(fc.constantFrom(...OTHER_TITLES[id]), 4),
      body: body(form),
      after: hasTable ? maybe(fc.array(prose(form), { minLength: 1, maxLength: 2 }), 3) : fc.constant(undefined),
    })
    .map(({ title, body, after }) => ({ id, ...(title && { title }), body, ...(after && { after }) }));
}

/** All six sections, or some of them; order is nearly always the form's. */
const sectionIds = fc.oneof(
  { weight: 6, arbitrary: fc.constant(SECTION_IDS) },
  { weight: 1, arbitrary: fc.subarray([...SECTION_IDS], { minLength: 1 }) },
  { weight: 1, arbitrary: fc.shuffledSubarray([...SECTION_IDS], { minLength: 6 }) },
);

const tableEditions: Arbitrary<Report['tableEditions']> = maybe(
  fc.record({ proactive: fc.constantFrom(...EDITION_IDS), requests: fc.constantFrom(...EDITION_IDS) }).map((t) => t),
);

function metadata(organ: Organ, year: number): Arbitrary<Metadata> {
  return fc
    .record({
      title: maybe(
        fc.constantFrom(
          `${year}年${organ.name}政府信息公开工作年度报告`,
          `${organ.name}${year}年度政府信息公开工作年度报告`,
          `${organ.name}${year}年政府信息公开年度报告`,
        ),
      ),
      issuedOn: maybe(date(year)),
      publishedOn: maybe(date(year)),
      indexNumber: maybe(fc.constant('014300000/2024-00002')),
      contact: maybe(fc.constant('政务公开科')),
      phone: maybe(fc.constant('0000-1234567')),
      postcode: maybe(fc.constant('000000')),
    })
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, v]) => v !== undefined)));
}

/** A report with everything that the data model allows: chips, notes, wrong totals, other editions' tables, explanations. */
export const arbitraryReport: Arbitrary<Report> = fc
  .record({
    id: fc.uuid(),
    year: fc.integer({ min: 2019, max: 2030 }),
    organ: fc.constantFrom(...ORGANS),
    edition: maybe(fc.constantFrom<EditionId>(...EDITION_IDS)),
    tableEditions,
  })
  .chain(({ id, year, organ, edition = defaultEdition(year), tableEditions: own }) => {
    const choice = { edition, ...(own && { tableEditions: own }) };
    const form = formOf(choice);
    return fc
      .record({
        metadata: metadata(organ, year),
        preface: fc.array(prose(form), { maxLength: 3 }),
        sections: sectionIds.chain((ids) => fc.tuple(...ids.map((s) => section(s, form)))),
        tables: cells(form),
        explanations: fc.array(
          fc
            .record({
              key: fc.constantFrom(
                'C01|sec1Overview.body+requests.newReceived.total|收到申请#件',
                'A06|requests.*.*|requests',
              ),
              numbers: fc.nat({ max: 99 }),
              text: sentence,
              fromYear: maybe(fc.constant(2020)),
            })
            .map(({ key, numbers, text, fromYear }) => ({
              key,
              fingerprint: `${key}=said:${numbers}`,
              text,
              ...(fromYear !== undefined && { fromYear }),
            })),
          { maxLength: 2 },
        ),
      })
      .map((parts): Report => ({
        id,
        schema: REPORT_SCHEMA,
        year,
        ...choice,
        organ,
        ...parts,
        provenance: { origin: 'import', fileName: '报告.docx' },
      }));
  });

const TABLE_OF = new Map(SECTIONS.flatMap((s) => (s.table ? [[s.table, s.id] as const] : [])));

/**
 * What remains of a report after printing and reading: chips are the numbers they show, neighbouring texts are one,
 * totals are settled; contact facts, explanations and marks that are not printed are gone.
 */
export function canonical(r: Report): Report {
  const form = formOf(r);
  const at = valuesOf(form, r.tables);
  const flat = (text: RichText): RichText =>
    text.map((p) =>
      paragraph(
        paragraphText(p, (chip) => showChip(chip, at)),
        p.level,
      ),
    );
  const printed = (t: TableId): boolean => r.sections.some((s) => s.id === TABLE_OF.get(t));
  const edition = defaultEdition(r.year);
  const differing = (['proactive', 'requests'] as const).filter(
    (t) => printed(t) && form.tables[t].edition !== edition,
  );
  const cells = form.fields
    .filter((f) => printed(f.table))
    .map((f): [string, NumberCell] => {
      const { value, note } = at(f.id);
      return [f.id, note === undefined ? { value } : { value, note }];
    });
  const { title, issuedOn } = r.metadata;
  return {
    id: r.id,
    schema: r.schema,
    year: r.year,
    edition,
    ...(differing.length > 0 && {
      tableEditions: Object.fromEntries(differing.map((t) => [t, form.tables[t].edition])),
    }),
    organ: r.organ,
    metadata: {
      ...(title !== undefined && title !== defaultTitle(r.organ.name, r.year) && { title }),
      ...(issuedOn !== undefined && { issuedOn }),
    },
    preface: flat(r.preface),
    sections: r.sections.map((s) => ({
      id: s.id,
      ...(s.title !== undefined && { title: s.title }),
      body: flat(s.body),
      ...(s.after && { after: flat(s.after) }),
    })),
    tables: settle(form, Object.fromEntries(cells)),
    explanations: [],
    provenance: { origin: 'import' },
  };
}
