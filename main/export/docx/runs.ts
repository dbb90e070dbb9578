import { TextRun } from 'docx';
import type { IRunOptions } from 'docx';

/** Text as runs, a line end between lines. */
export const runs = (text: string, options: IRunOptions = {}): TextRun[] =>
  text.split('\n').map((line, i) => new TextRun({ ...options, text: line, ...(i > 0 && { break: 1 }) }));
