/** What the program and its parsing process say to each other: one request at a time, one answer to each. */
import type { Result } from '../../../shared/errors.ts';
import type { ForeignFile, Reading } from '../foreignFile.ts';

export interface ParseRequest {
  readonly id: number;
  readonly file: ForeignFile;
}
export interface ParseAnswer {
  readonly id: number;
  readonly result: Result<Reading>;
}
