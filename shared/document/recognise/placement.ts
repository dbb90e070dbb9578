/** Where numbers go: fields filled with their source, doubts in words, and what found no place. */
import type { Field, FieldId } from '../../editions/form.ts';
import type { NumberCell } from '../../report/report.ts';
import type { BlockPlace } from '../blocks.ts';
import type { Unplaced } from '../recognition.ts';
import { isBlank, readValue } from './cellValue.ts';
import type { Line } from './lines.ts';
import type { SourceCell } from './pieces.ts';

export class Placement {
  readonly cells: Record<FieldId, NumberCell> = {};
  readonly places: Record<FieldId, BlockPlace> = {};
  readonly unsure: Record<FieldId, string> = {};
  readonly unplaced: Unplaced[] = [];

  /** Fills a row of fields. @param doubt why the whole row needs a look, in Chinese */
  fill(fields: readonly Field[], cells: readonly (SourceCell | undefined)[], doubt?: string): void {
    for (const [i, field] of fields.entries()) {
      const source = cells[i];
      if (!source) continue;
      const { cell, unsure } = readValue(source.text, field);
      this.cells[field.id] = cell;
      this.places[field.id] = source.place;
      const reason = unsure ?? source.doubt ?? doubt;
      if (reason !== undefined) this.unsure[field.id] = reason;
    }
  }

  /** Leaves a row blank because its numbers cannot be told apart, and says so at every field. */
  refuse(fields: readonly Field[], line: Line): void {
    const numbers = line.values.filter((v) => !isBlank(v.text));
    if (numbers.length === 0) return;
    const printed = numbers.map((n) => n.text.trim()).join('、');
    const reason = `这一行读到${numbers.length}个数（${printed}），应为${fields.length}个，没有填入，请对照原文填写。`;
    for (const f of fields) this.unsure[f.id] ??= reason;
    this.leave(line, numbers.length > fields.length ? 'tooManyNumbers' : 'tooFewNumbers');
  }

  leave(line: Line, why: Unplaced['why']): void {
    const numbers = line.values.filter((v) => !isBlank(v.text));
    const place = (numbers[0] ?? line.values[0])?.place;
    if (!place || numbers.length === 0) return;
    this.unplaced.push({
      text: [line.label.trim(), ...numbers.map((n) => n.text.trim())].join(' ').trim(),
      place,
      why,
    });
  }

  doubt(fields: readonly Field[], reason: string): void {
    for (const f of fields) this.unsure[f.id] ??= reason;
  }
}
