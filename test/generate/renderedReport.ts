/** A report in a random variant and layout, sound or damaged, and what recognise made of it against what was printed. */
import { readHtml } from '../../main/import/readHtml.ts';
import { readText } from '../../main/import/readText.ts';
import { compose } from '../../shared/document/compose.ts';
import type { Block } from '../../shared/document/blocks.ts';
import { recognise } from '../../shared/document/recognise.ts';
import type { Recognition } from '../../shared/document/recognition.ts';
import { formOf } from '../../shared/editions/editions.ts';
import type { FieldId } from '../../shared/editions/form.ts';
import { readCell } from '../../shared/report/cellText.ts';
import { paragraph, paragraphText } from '../../shared/report/richText.ts';
import { valuesOf } from '../../shared/report/totals.ts';
import { printedCleanReport } from './cleanTables.ts';
import { BLOCK_DAMAGES, TEXT_DAMAGES } from './damages.ts';
import { varied } from './printedVariants.ts';
import { pick, seeded } from './random.ts';
import type { Random } from './random.ts';
import * as renderings from './renderings.ts';

const LAYOUTS = renderings as Readonly<Record<string, (blocks: readonly Block[]) => string>>;
/** Layouts in which a blank cell leaves no trace: which of the others is which cannot be known. */
const LOSES_BLANKS = new Set(['plainLines', 'tightLines', 'spacedRows', 'movedBlanks', 'movedBlanksInPipes']);

export interface Rendered {
  readonly seed: number;
  readonly layout: string;
  readonly names: readonly string[];
  readonly damage?: string;
  readonly text: string;
  /** Numbers as printed before the damage. */
  readonly truth: ReadonlyMap<FieldId, string | null>;
}

const PROSE: Readonly<Record<string, string>> = {
  sec1Overview: '2023年，本机关主动公开政府信息128条，收到政府信息公开申请17件，均在法定期限内答复。',
  sec5Issues: '一是公开载体较少；二是解读形式单一。下一步将健全机制，提高质量。',
  sec6Other: '本年度没有收取信息处理费。',
};

export function rendered(seed: number, damaged: boolean): Rendered {
  const random = seeded(seed);
  const plain = printedCleanReport(random);
  const report = {
    ...plain,
    preface: [paragraph('本报告依据《中华人民共和国政府信息公开条例》编制，统计期限为2023年1月1日至12月31日。')],
    sections: plain.sections.map((s) => ({ ...s, body: PROSE[s.id] ? [paragraph(PROSE[s.id] ?? '')] : [] })),
  };
  const { blocks, names } = varied(compose(report), random);
  const layout = pick(random, Object.keys(LAYOUTS));
  const truth = new Map(
    blocks.flatMap((b) =>
      b.kind === 'table'
        ? b.rows.flat().flatMap((c) => (c.field === undefined ? [] : [[c.field, readCell(c.text).value] as const]))
        : [],
    ),
  );
  const render = LAYOUTS[layout] ?? renderings.pipeRows;
  const sample = { seed, layout, names, truth };
  if (!damaged) return { ...sample, text: render(blocks) };
  const damage = pick(random, damagesOf(layout));
  return { ...sample, damage, text: damagedText(blocks, render, damage, random) };
}

/** A lost cell moves all that a table cut into pieces prints behind it; a 0 fills the place of a blank without a trace. */
function damagesOf(layout: string): string[] {
  const onBlocks = Object.keys(BLOCK_DAMAGES).filter((d) => d !== 'strayZero' || !LOSES_BLANKS.has(layout));
  return [...(layout === 'fragments' ? [] : onBlocks), ...Object.keys(TEXT_DAMAGES)];
}

function damagedText(
  blocks: readonly Block[],
  render: (b: readonly Block[]) => string,
  damage: string,
  random: Random,
) {
  const onBlocks = BLOCK_DAMAGES[damage];
  if (onBlocks) return render(onBlocks(blocks, random));
  return TEXT_DAMAGES[damage]?.(render(blocks), random) ?? '';
}

export interface Verdict {
  readonly numbers: number;
  readonly exact: number;
  readonly doubts: number;
  /** Some cells are blank, and the layout shows no trace of them. */
  readonly blanksLost: boolean;
  /** Numbers read as something else and not marked. */
  readonly wrong: readonly string[];
  /** Printed numbers that are read as blank, and shown nowhere. */
  readonly lost: readonly string[];
  readonly missing: readonly string[];
  readonly doubted: readonly string[];
}

export const recogniseText = (text: string): Recognition =>
  recognise((/<(?:html|table|td)\b/.test(text) ? readHtml : readText)(text).blocks, { id: 'r' });

export function judge({ text, truth, layout, names }: Rendered): Verdict {
  const recognition = recogniseText(text);
  const { report, unsure } = recognition;
  const form = formOf(report);
  const at = valuesOf(form, report.tables);
  const shown = shownElsewhere(recognition);
  const ids = new Set([...truth.keys(), ...form.fields.map((f) => f.id)]);
  const [wrong, lost, missing]: [string[], string[], string[]] = [[], [], []];
  let [exact, numbers] = [0, 0];
  for (const id of ids) {
    const want = truth.get(id) ?? null;
    const got = form.fieldById.has(id) ? at(id).value : null;
    if (want !== null) numbers += 1;
    if (want === got) exact += want === null ? 0 : 1;
    else if (got !== null && !(id in unsure)) wrong.push(`${id}: ${want ?? 'blank'} read as ${got}`);
    else if (got === null && !(id in unsure) && !shown.has(want ?? '')) lost.push(id);
    if (want !== null && want !== got) missing.push(`${id}: ${want} not read, ${got ?? 'blank'} ${unsure[id] ?? ''}`);
  }
  const losesBlanks = LOSES_BLANKS.has(layout) && [...truth.values()].includes(null);
  return {
    numbers,
    exact,
    doubts: Object.keys(unsure).length,
    blanksLost: losesBlanks,
    wrong,
    lost,
    missing: losesBlanks ? [] : missing,
    doubted:
      losesBlanks || names.includes('someBlanks') ? [] : Object.entries(unsure).map(([id, why]) => `${id}: ${why}`),
  };
}

/** Words that the officer is shown beside the cells. */
const shownElsewhere = ({ report, unplaced }: Recognition): Set<string> =>
  new Set(
    [
      ...unplaced.map((u) => u.text),
      ...report.sections.flatMap((s) => [...s.body, ...(s.after ?? [])].map((p) => paragraphText(p, () => ''))),
    ].flatMap((t) => t.split(/[\s、]+/)),
  );
