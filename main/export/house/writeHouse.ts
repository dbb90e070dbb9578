/** The report in the office's own Word template: page, letterhead, headers and styles are the template's. */
import { Paragraph, PatchType, TextRun, patchDocument } from 'docx';
import type { FileChild, IPatch } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { chineseDate } from '../../../shared/document/compose.ts';
import { BLOCK_PLACEHOLDERS, LINE_PLACEHOLDERS } from '../../../shared/house/placeholders.ts';
import type { BlockSource, LineSource } from '../../../shared/house/placeholders.ts';
import { titleOf } from '../../../shared/report/report.ts';
import type { Report } from '../../../shared/report/report.ts';
import { CELL_STYLE } from '../docx/styles.ts';
import { wordBlocks } from '../docx/wordBlocks.ts';
import { writeDocx } from '../docx/writeDocx.ts';
import { exportDocument, notesOf } from '../exportDocument.ts';
import type { ExportDocument, PrintedBlock } from '../exportDocument.ts';
import { pagePlan } from '../layout/pagePlan.ts';
import { scrubProperties, zipParts } from '../officePackage.ts';
import { printable } from '../printable.ts';
import { adoptStyles } from './adoptStyles.ts';
import { MAIN_PART, STYLE_PART } from './openTemplate.ts';
import type { HouseTemplate } from './openTemplate.ts';
import { lookAt } from './placeholderLook.ts';
import { textBlockOf } from './textBlockOf.ts';

/** Stands between braces of the report's own text while the template is filled, so that they are no placeholder. */
const GUARD = '\ue000';
const guarded = (text: string): string =>
  printable(text)
    .replaceAll(GUARD, '')
    .replace(/\{(?=\{)/g, `{${GUARD}`);

/** @returns the bytes of a .docx; the same report and template give the same bytes */
export async function writeHouse(report: Report, template: HouseTemplate): Promise<Uint8Array> {
  const document = exportDocument(report);
  const safe = { ...document, blocks: document.blocks.map(guardedBlock) };
  const textBlock = textBlockOf(template.documentXml);
  const patches = template.placeholders.map((name): [string, IPatch] => {
    const [line, block] = [LINE_PLACEHOLDERS[name], BLOCK_PLACEHOLDERS[name]];
    if (line !== undefined) {
      return [name, { type: PatchType.PARAGRAPH, children: [new TextRun(guarded(lineText(report, line)))] }];
    }
    const whole = block !== undefined && 'part' in block && block.part === 'body';
    const plan = pagePlan(block === undefined ? [] : blocksOf(safe, report, block), textBlock);
    // The office decides where a part of the report begins a page.
    const children: FileChild[] = wordBlocks(whole ? plan : plan.map((p) => ({ ...p, newPage: false })), safe.organ);
    if (plan.at(-1)?.block.kind === 'table') children.push(betweenTables());
    return [name, { type: PatchType.DOCUMENT, children }];
  });
  const patched: Uint8Array = await patchDocument({
    outputType: 'uint8array',
    data: template.bytes,
    patches: Object.fromEntries(patches),
    keepOriginalStyles: true,
    trimPlaceholders: true,
  });
  return finish(patched, template, document);
}

/** Word makes one table of two that touch: the next placeholder may be a table too, or stand in one. */
const betweenTables = (): Paragraph =>
  new Paragraph({ style: CELL_STYLE, spacing: { line: 20, lineRule: 'exact', before: 0, after: 0 } });

async function finish(
  bytes: Uint8Array,
  { documentXml, stylesXml }: HouseTemplate,
  document: ExportDocument,
): Promise<Uint8Array> {
  const parts = unzipSync(bytes);
  const ours = unzipSync(await writeDocx({ ...document, blocks: [] }))[STYLE_PART];
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const look = lookAt(documentXml, Object.keys(BLOCK_PLACEHOLDERS));
  // The docx package adds heading styles of its own; the office's part is taken as it was.
  const adopted = adoptStyles(
    text(MAIN_PART),
    stylesXml === '' ? text(STYLE_PART) : stylesXml,
    strFromU8(ours ?? new Uint8Array()),
    look,
  );
  parts[MAIN_PART] = strToU8(adopted.document);
  if (parts[STYLE_PART]) parts[STYLE_PART] = strToU8(adopted.styles);
  for (const name of Object.keys(parts)) {
    if (/^word\/[^/]+\.xml$/.test(name)) parts[name] = strToU8(text(name).replaceAll(GUARD, ''));
  }
  return zipParts(scrubProperties(parts, document));
}

function lineText(report: Report, source: LineSource): string {
  switch (source) {
    case 'title':
      return titleOf(report);
    case 'organ':
      return report.organ.name;
    case 'year':
      return String(report.year);
    case 'issuedOn':
    case 'publishedOn': {
      const date = report.metadata[source];
      return date === undefined ? '' : chineseDate(date);
    }
    default:
      return report.metadata[source] ?? '';
  }
}

/** The blocks that a placeholder stands for: sections without their heading, tables with the notes below them. */
function blocksOf(document: ExportDocument, report: Report, source: BlockSource): readonly PrintedBlock[] {
  const { blocks } = document;
  const isSignature = (b: PrintedBlock): boolean => b.kind === 'paragraph' && b.role === 'signature';
  const starts = blocks.flatMap((b, i) => (b.kind === 'heading' && b.level === 1 ? [i] : []));
  const end = blocks.findIndex(isSignature);
  const last = end < 0 ? blocks.length : end;
  if ('part' in source) {
    if (source.part === 'signature') return blocks.filter(isSignature);
    return blocks.slice(1, source.part === 'body' ? last : (starts[0] ?? last));
  }
  if ('section' in source) {
    const at = report.sections.findIndex((s) => s.id === source.section);
    const start = starts[at];
    return start === undefined ? [] : blocks.slice(start + 1, starts[at + 1] ?? last);
  }
  const at = blocks.findIndex((b) => b.kind === 'table' && tableOf(b) === source.table);
  if (at < 0) return [];
  return [...blocks.slice(at, at + 1), ...notesOf(document, at)];
}

const tableOf = (block: PrintedBlock): string | undefined =>
  block.kind === 'table'
    ? block.rows
        .flat()
        .find((c) => c.field !== undefined)
        ?.field?.split('.')[0]
    : undefined;

function guardedBlock(block: PrintedBlock): PrintedBlock {
  if (block.kind === 'table') {
    return { ...block, rows: block.rows.map((row) => row.map((c) => ({ ...c, text: guarded(c.text) }))) };
  }
  return { ...block, text: guarded(block.text) };
}
