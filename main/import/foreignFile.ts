/** What a reader is given and what it gives back. */
import type { ImportFormat } from '../../shared/api.ts';
import type { SourceDocument } from '../../shared/document/blocks.ts';
import type { Recognition } from '../../shared/document/recognition.ts';
import type { Repair } from '../../shared/document/repair.ts';
import type { Result } from '../../shared/errors.ts';

/** Formats that are read to blocks; a bundle and a `report.json` hold the report itself. */
export type ForeignKind = Exclude<ImportFormat, 'gknb' | 'json'>;

export interface ForeignFile {
  readonly kind: ForeignKind;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export interface Reading {
  readonly source: SourceDocument;
  /** Text encoding found, where the format has one. */
  readonly encoding?: string;
  /** What was put right in the text. */
  readonly repairs?: readonly Repair[];
  /** Of our own templates, whose cells say what they are: nothing is left to be recognised. */
  readonly recognition?: Recognition;
  /** A page whose scripts carry the report's words: told when the page itself shows no report. */
  readonly reportInScript?: true;
}

/** Id of a report that a reader makes; the program gives it its own. */
export const PLACEHOLDER_ID = '00000000-0000-4000-8000-000000000000';

/** Reads a foreign file to blocks; in the program behind a process that can be killed. */
export type ReadForeign = (file: ForeignFile) => Promise<Result<Reading>>;
