/** A report as some office prints it to PDF: numbers, wording and layout at random, and what was printed in which cell. */
import type { Block } from '../../shared/document/blocks.ts';
import { compose } from '../../shared/document/compose.ts';
import type { Recognition } from '../../shared/document/recognition.ts';
import { formOf } from '../../shared/editions/editions.ts';
import type { FieldId } from '../../shared/editions/form.ts';
import { readCell } from '../../shared/report/cellText.ts';
import type { Report } from '../../shared/report/report.ts';
import { paragraph } from '../../shared/report/richText.ts';
import { valuesOf } from '../../shared/report/totals.ts';
import { printedCleanReport } from './cleanTables.ts';
import { varied } from './printedVariants.ts';
import { between, pick, seeded } from './random.ts';
import type { Random } from './random.ts';
import type { PageStyle } from './styledPage.ts';

export interface PdfSample {
  readonly name: string;
  readonly report: Report;
  readonly blocks: readonly Block[];
  readonly style: PageStyle;
  /** Numbers as printed; null where the cell is blank or holds no number. */
  readonly truth: ReadonlyMap<FieldId, string | null>;
}

const PROSE =
  '2023年，本机关坚持以习近平新时代中国特色社会主义思想为指导，主动公开政府信息128条，收到政府信息公开申请17件，均在法定期限内答复，' +
  '没有发生因政府信息公开引起的行政复议和行政诉讼。全年通过门户网站公开信息1286条，其中政策解读45条，占3.5%。';

const FONTS = [
  '"Noto Serif CJK SC"',
  '"Noto Sans CJK SC"',
  '"AR PL UMing CN"',
  '"AR PL UKai CN"',
  '"Liberation Serif","AR PL UMing CN"',
];

const styleOf = (random: Random): PageStyle => ({
  borders: pick(random, ['all', 'all', 'all', 'none', 'rows', 'separate', 'double', 'dotted', 'openSides'] as const),
  size: pick(random, [7.5, 8, 9, 10.5, 12]),
  font: pick(random, FONTS),
  align: pick(random, ['left', 'center', 'center', 'right'] as const),
  landscape: random() < 0.2,
  ...(random() < 0.6 && { vertical: pick(random, ['lines', 'writing'] as const) }),
  spacedLabels: random() < 0.2,
  repeatedHeads: random() < 0.4,
  cutRows: random() < 0.3,
  shift: between(random, 0, 18),
  cellPadding: pick(random, [0.5, 2, 4]),
  ...(random() < 0.3 && { pageHead: '云岭市水利局政府信息公开' }),
  pageNumber: pick(random, ['dashes', 'ofPages', 'bare', 'none'] as const),
  shaded: random() < 0.3,
});

/** Every number of the report so many times over: sums still hold. */
function enlarged(report: Report, factor: number): Report {
  const cells = Object.entries(report.tables).map(
    ([id, c]) => [id, c.value === null ? c : { ...c, value: String(Number(c.value) * factor) }] as const,
  );
  return { ...report, tables: Object.fromEntries(cells) };
}

/** Without rules between them, numbers are printed with room enough to be told apart. */
const legible = (style: PageStyle): PageStyle =>
  style.borders === 'none' || style.borders === 'rows'
    ? { ...style, size: Math.min(style.size, 9), cellPadding: Math.max(style.cellPadding ?? 0, 2) }
    : style;

export function pdfSample(seed: number): PdfSample {
  const random = seeded(seed);
  const plain = enlarged(printedCleanReport(random), pick(random, [1, 1, 1, 37, 10_007]));
  const report = {
    ...plain,
    preface: [paragraph('本报告依据《中华人民共和国政府信息公开条例》编制，统计期限为2023年1月1日至12月31日。')],
    sections: plain.sections.map((s) =>
      s.id === 'sec1Overview' || s.id === 'sec5Issues' ? { ...s, body: [paragraph(PROSE), paragraph(PROSE)] } : s,
    ),
  };
  const { blocks, names } = varied(compose(report), random);
  const style = legible(styleOf(random));
  return {
    name: `${style.borders} ${style.size}pt ${names.join(',')}`,
    report,
    blocks,
    style,
    truth: printedIn(blocks),
  };
}

/** The numbers that stand in the cells of a form. */
export const printedIn = (blocks: readonly Block[]): ReadonlyMap<FieldId, string | null> =>
  new Map(
    blocks.flatMap((b) =>
      b.kind === 'table'
        ? b.rows.flat().flatMap((c) => (c.field === undefined ? [] : [[c.field, readCell(c.text).value] as const]))
        : [],
    ),
  );

export interface Tally {
  /** Cells of the form, printed numbers and blanks. */
  readonly cells: number;
  readonly exact: number;
  readonly doubts: number;
  /** Read as something else than printed, and not marked as unsure. */
  readonly wrong: readonly string[];
  /** Not exact, but marked. */
  readonly marked: readonly string[];
}

/** Compares what was recognised with what was printed, cell by cell. */
export function tally(truth: ReadonlyMap<FieldId, string | null>, { report, unsure }: Recognition): Tally {
  const form = formOf(report);
  const at = valuesOf(form, report.tables);
  const ids = [...new Set([...truth.keys(), ...form.fields.map((f) => f.id)])];
  const different = ids.flatMap((id) => {
    const [want, got] = [truth.get(id) ?? null, form.fieldById.has(id) ? at(id).value : null];
    return want === got ? [] : [{ id, text: `${id}: ${want ?? 'blank'} read as ${got ?? 'blank'}` }];
  });
  return {
    cells: ids.length,
    exact: ids.length - different.length,
    doubts: Object.keys(unsure).length,
    wrong: different.filter(({ id }) => !(id in unsure)).map(({ text }) => text),
    marked: different.filter(({ id }) => id in unsure).map(({ id, text }) => `${text}: ${unsure[id] ?? ''}`),
  };
}
