/** Reads rows and loose cells in printed order into lines, keeping what was said above: group, heads, a lone label. */
import type { SectionId } from '../../editions/form.ts';
import type { Unplaced } from '../recognition.ts';
import { isBlank, isValue } from './cellValue.ts';
import { isFormFragment, isFormText } from './formRows.ts';
import { fold, splitNumbering } from './labelText.ts';
import type { Line, ReviewLine, RowLine } from './lines.ts';
import { matchGroup, matchRow } from './matchRow.ts';
import type { RowMatch } from './matchRow.ts';
import type { SourceCell, SourceRow } from './pieces.ts';
import { isColumnName } from './rowShape.ts';
import { REVIEW_GROUP_SIZE, isOutcome, isReviewHead, reviewGroups } from './reviewHeads.ts';

/** A label broken over lines has at most this many pieces. */
const MOST_PIECES = 8;
const NOTE = /^[（(]?(?:备?注|说明)[:：\d]/;

interface Segment {
  readonly label: SourceCell;
  readonly match: RowMatch;
  readonly values: readonly SourceCell[];
}

/** A label that needs no more pieces. */
const isNear = (s: Segment | undefined): boolean => s !== undefined && s.match.difference < 0.2;

export class TableReader {
  readonly rows: RowLine[] = [];
  readonly review: ReviewLine[] = [];
  readonly heads = new Set<string>();
  readonly notes = new Map<number, string[]>();
  readonly unplaced: Unplaced[] = [];
  /** Blocks whose numbers became part of a line. */
  readonly numberBlocks = new Set<number>();
  private section: SectionId | undefined;
  private group: string | undefined;
  private inReview = false;
  private reviewGroups: string[] = [];
  private labels: SourceCell[] = [];
  private values: SourceCell[] = [];
  private above: readonly SourceCell[] = [];
  /** Of the row that is being read. */
  private extra = 0;
  /** A label that stood alone before a table whose row has none. */
  private lone: Segment | undefined;

  /** Whether a number that comes now would follow a label. */
  get anchored(): boolean {
    return this.labels.length > 0 || this.values.length > 0;
  }

  enter(section: SectionId | undefined): void {
    this.flush();
    this.section = section;
    this.group = undefined;
    this.inReview = section === 'sec4ReviewLitigation';
    this.reviewGroups = [];
    this.lone = undefined;
  }

  /** One row of a table. */
  row({ cells, extra }: SourceRow): void {
    this.flush();
    this.extra = extra;
    const filled = cells.filter((c) => !isBlank(c.text));
    const first = filled[0];
    if (!first) {
      if (this.inReview) this.addReview(cells, false);
      return;
    }
    if (filled.length === 1 && NOTE.test(first.text.trim())) {
      this.addNote(first);
      return;
    }
    if (filled.every((c) => !isValue(c.text)) && filled.some((c) => isReviewHead(c.text))) {
      this.inReview = true;
      this.headRow(cells, filled);
      return;
    }
    const segments = this.segments(cells);
    for (const s of segments) this.addRow(s, false);
    if (segments.length > 0) return;
    if (filled.some((c) => isValue(c.text))) this.unlabelled(cells, filled);
    else this.headRow(cells, filled);
  }

  /** One cell, or one line of text, whose row is not known. */
  loose(cell: SourceCell): void {
    this.lone = undefined;
    if (isBlank(cell.text)) {
      if (this.anchored) this.values.push(cell);
    } else if (isValue(cell.text)) {
      this.values.push(cell);
    } else if (NOTE.test(cell.text.trim())) {
      this.flush();
      this.addNote(cell);
    } else {
      const ended = this.values.some((v) => !isBlank(v.text)) || isNear(this.lastRow(this.labels, []));
      if (this.values.length > 0 && ended) this.flush();
      this.values = [];
      this.labels.push(cell);
    }
  }

  /** Ends the run of loose cells: what follows does not belong to it. */
  flush(): void {
    const { labels, values } = this;
    this.labels = [];
    this.values = [];
    if (labels.length === 0 && values.length === 0) return;
    for (const l of labels) this.noteHead(l.text);
    const segment = this.lastRow(labels, values);
    if (values.every((v) => isBlank(v.text))) {
      if (segment) this.rows.push({ ...this.line(segment.label.text, values, true), match: segment.match });
      this.lone = segment;
      return;
    }
    if (segment) this.addRow(segment, true);
    else if (this.inReview) this.addReview(values, true);
    else this.giveUp(labels.map((l) => l.text).join(''), values, labels.length > 0);
  }

  /** Prose stands here: no label before it belongs to a number behind it. */
  prose(): void {
    this.flush();
    this.lone = undefined;
  }

  /** How much has been understood or reported so far. */
  get count(): number {
    return this.rows.length + this.review.length + this.unplaced.length + this.notes.size;
  }

  private lastRow(labels: readonly SourceCell[], values: readonly SourceCell[]): Segment | undefined {
    const last = labels.at(-1);
    if (!last || (this.inReview && isOutcome(last.text))) return undefined;
    let best: Segment | undefined;
    for (let n = 1; n <= Math.min(MOST_PIECES, labels.length); n++) {
      const text = labels
        .slice(-n)
        .map((l) => l.text)
        .join('');
      const match = matchRow(text, this.group);
      if (match && (!best || match.difference < best.match.difference)) {
        best = { label: { ...last, text }, match, values };
      }
    }
    return best;
  }

  /** The labels in a row that name form rows, each with the cells up to the next such label. */
  private segments(cells: readonly SourceCell[]): Segment[] {
    const found: { at: number; label: SourceCell; match: RowMatch }[] = [];
    let previous: SourceCell | undefined;
    for (const [at, cell] of cells.entries()) {
      if (isBlank(cell.text) || isValue(cell.text)) continue;
      this.noteHead(cell.text);
      const last = found.at(-1);
      const isWhole = last?.label === previous && last?.match.difference === 0;
      const split = previous && !isWhole ? { ...cell, text: previous.text + cell.text } : undefined;
      const match = matchRow(cell.text, this.group);
      const joined = !match && split ? matchRow(split.text, this.group) : undefined;
      if (match) found.push({ at, label: cell, match });
      else if (joined && split && joined.difference === 0) found.push({ at, label: split, match: joined });
      previous = cell;
    }
    return found.flatMap(({ at, label, match }, i) => {
      const values = cells.slice(at + 1, found[i + 1]?.at);
      const isHead = values.every(
        (v) => !isBlank(v.text) && !isValue(v.text) && (isFormText(v.text) || isFormFragment(v.text)),
      );
      const isSpanned = i + 1 < found.length && values.every((v) => isBlank(v.text));
      return isHead || isSpanned ? [] : [{ label, match, values }];
    });
  }

  private unlabelled(cells: readonly SourceCell[], filled: readonly SourceCell[]): void {
    const texts = filled.filter((c) => !isValue(c.text));
    const counted = filled.some((c) => /\d/.test(c.text.normalize('NFKC')) && isValue(c.text));
    if (texts.length === 0 && counted && this.lone) this.addRow({ ...this.lone, values: cells }, false);
    else if (this.inReview && !texts.some((t) => isOutcome(t.text))) {
      for (const t of texts) this.noteHead(t.text);
      const named = texts.some((t) => reviewGroups(t.text).length > 0);
      const whole = !named && cells.length % REVIEW_GROUP_SIZE === 0;
      const start = whole ? 0 : cells.findIndex((c) => isBlank(c.text) || isValue(c.text));
      this.addReview(cells.slice(start), false);
    } else if (counted) {
      // A row of marks under invented heads carries nothing; a number does.
      this.giveUp(
        texts.map((t) => t.text).join(' '),
        filled.filter((c) => isValue(c.text)),
        texts.length > 0,
      );
    }
  }

  private headRow(cells: readonly SourceCell[], filled: readonly SourceCell[]): void {
    for (const c of filled) this.noteHead(c.text);
    this.above = cells;
  }

  /** Remembers what a cell without numbers says for the rows below it. */
  private noteHead(text: string): void {
    this.heads.add(fold(text));
    this.heads.add(fold(splitNumbering(text).rest));
    const group = matchGroup(text);
    if (group !== undefined) this.group = group;
    if (isReviewHead(text)) this.inReview = true;
    this.reviewGroups.push(...reviewGroups(text));
  }

  private addNote(cell: SourceCell): void {
    const { block } = cell.place;
    this.notes.set(block, [...(this.notes.get(block) ?? []), cell.text.trim()]);
  }

  private addRow({ label, match, values }: Segment, loose: boolean): void {
    this.inReview = false;
    this.lone = undefined;
    this.group = match.row.group ?? this.group;
    this.rows.push({ ...this.line(label.text, values, loose), match });
  }

  private addReview(values: readonly SourceCell[], loose: boolean): void {
    this.review.push({ ...this.line('', values, loose), groups: this.reviewGroups });
    this.reviewGroups = [];
  }

  private line(label: string, values: readonly SourceCell[], loose: boolean): Line {
    for (const v of values) this.numberBlocks.add(v.place.block);
    const { numbering } = splitNumbering(label);
    return {
      label,
      values,
      loose,
      ...(!loose && { above: this.headsOver(values), extra: this.extra }),
      ...(numbering && { numbering }),
      ...(this.section && { section: this.section }),
    };
  }

  private headsOver(values: readonly SourceCell[]): SourceCell[] {
    const [first] = values;
    const same = this.above[0]?.place.block === first?.place.block;
    // Heads that begin over the labels stand in other columns than their numbers.
    const isMoved = this.above.some((h) => first && h.column < first.column && isColumnName(h.text));
    return same && !isMoved ? values.flatMap((v) => this.above.filter((h) => h.column === v.column)) : [];
  }

  private giveUp(label: string, values: readonly SourceCell[], labelled: boolean): void {
    const place = values[0]?.place;
    if (!place) return;
    for (const v of values) this.numberBlocks.add(v.place.block);
    const text = [label, ...values.filter((v) => !isBlank(v.text)).map((v) => v.text.trim())].join(' ').trim();
    this.unplaced.push({ text, place, why: labelled ? 'unknownRow' : 'noLabel' });
  }
}
