/** Finds the six section headings of a report among its blocks, and leaves alone what only looks like one. */
import { SECTION_IDS } from '../../editions/form.ts';
import type { SectionId } from '../../editions/form.ts';
import { SECTIONS } from '../../editions/sections.ts';
import type { Block } from '../blocks.ts';
import { readTitle } from './sectionTitle.ts';
import type { TitleMatch } from './sectionTitle.ts';

export interface FoundSection {
  readonly id: SectionId;
  /** Index of the heading's block. */
  readonly block: number;
}

interface Candidate extends TitleMatch {
  readonly block: number;
  /** The source itself marks it as a heading, of the level that sections have there. */
  readonly marked: boolean;
  /** The source marks it as a heading below that, without a Chinese numeral. */
  readonly below: boolean;
}

/** The sections in printed order, each at most once. Pure. */
export function findSections(blocks: readonly Block[]): FoundSection[] {
  const titles = blocks.flatMap((b, block) => {
    const title = b.kind === 'table' || b.kind === 'cells' ? undefined : readTitle(b.text);
    const level = b.kind === 'heading' ? b.level : undefined;
    return title && (level !== 0 || isCertain(title)) ? [{ ...title, block, level }] : [];
  });
  const own = Math.min(...titles.flatMap((t) => (t.level !== undefined && isCertain(t) ? [t.level] : [])));
  const sectionLevel = Number.isFinite(own) ? own : 1;
  const candidates = titles.map(({ level, ...title }): Candidate => {
    const below = level !== undefined && level > sectionLevel && title.numerals !== 'chinese';
    return { ...title, marked: level === sectionLevel, below };
  });
  const all = candidates.filter((c) => c.named !== undefined);
  const named = strongest(all.some((c) => c.marked) ? all.filter((c) => !c.below) : all).filter(
    (c, i, others) => !isRepeated(blocks, others[i - 1], c),
  );
  const found = onePerSection(
    named.flatMap((c) => (c.named ? [{ id: c.named, block: c.block }] : [])),
    blocks,
  );
  return [...found, ...missing(candidates, found, blocks.length)].sort((a, b) => a.block - b.block);
}

/** No title of a report or part of a section reads so; converters that know but one level of headings give it to all. */
const isCertain = (title: TitleMatch): boolean =>
  title.exact || (title.named !== undefined && title.numerals === 'chinese');

/** A title that follows itself at once: the caption of the table below it. */
const isRepeated = (blocks: readonly Block[], before: Candidate | undefined, c: Candidate): boolean =>
  before?.named === c.named && blocks.slice((before?.block ?? c.block) + 1, c.block).every(isBlank);

const isBlank = (b: Block): boolean => (b.kind === 'paragraph' || b.kind === 'heading') && b.text.trim() === '';

/**
 * Headings of one document are numbered alike. Where titles with Chinese numerals stand, unnumbered or Arabic lines
 * count only when the source marks them as headings of a section that no numeral names, or when they fill a gap (see `missing`).
 */
function strongest(named: readonly Candidate[]): Candidate[] {
  for (const [style, atLeast] of [
    ['chinese', 1],
    ['arabic', 2],
  ] as const) {
    const sections = new Set(named.filter((c) => c.numerals === style).map((c) => c.named));
    if (sections.size >= atLeast)
      return named.filter((c) => c.numerals === style || (c.marked && !sections.has(c.named)));
  }
  return named.filter((c) => c.exact || c.marked || c.numerals !== 'none');
}

/**
 * Where a title stands more than once (a list of contents, an old report quoted in part one), the real one is followed
 * by its table, or by text; of several, 一 and tables keep the first, 五 and 六 the last.
 */
function onePerSection(found: readonly FoundSection[], blocks: readonly Block[]): FoundSection[] {
  const weight = (f: FoundSection): number => {
    const next = found.find((o) => o.block > f.block)?.block ?? blocks.length;
    const zone = blocks.slice(f.block + 1, next);
    const table = SECTIONS.find((s) => s.id === f.id)?.table !== undefined;
    return (table && zone.some((b) => b.kind === 'table' || b.kind === 'cells') ? 2 : 0) + (zone.length > 0 ? 1 : 0);
  };
  return SECTION_IDS.flatMap((id) => {
    const same = found.filter((f) => f.id === id);
    const best = Math.max(...same.map(weight));
    const heaviest = same.filter((f) => weight(f) === best);
    const chosen = id === 'sec5Issues' || id === 'sec6Other' ? heaviest.at(-1) : heaviest[0];
    return chosen ? [chosen] : [];
  });
}

/** A section not yet found may be a line with its numeral, or its exact unnumbered title, between its neighbours. */
function missing(candidates: readonly Candidate[], found: readonly FoundSection[], end: number): FoundSection[] {
  if (found.length === 0) return [];
  return SECTION_IDS.flatMap((id, i) => {
    if (found.some((f) => f.id === id)) return [];
    const before = found.filter((f) => SECTION_IDS.indexOf(f.id) < i).map((f) => f.block);
    const after = found.filter((f) => SECTION_IDS.indexOf(f.id) > i).map((f) => f.block);
    const [from, to] = [Math.max(-1, ...before), Math.min(end, ...after)];
    const fits = candidates.filter(
      (c) =>
        c.block > from &&
        c.block < to &&
        !found.some((f) => f.block === c.block) &&
        ((c.named === undefined && c.numbered === id && c.numerals === 'chinese') || (c.named === id && c.exact)),
    );
    const chosen = id === 'sec1Overview' ? fits[0] : fits.at(-1);
    return chosen && (fits.length === 1 || chosen.marked) ? [{ id, block: chosen.block }] : [];
  });
}
