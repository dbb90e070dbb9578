/** The outermost call of the parsing process: whatever a parser does with a hostile file, it becomes an answer. */
import { fail } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/errors.ts';
import type { ForeignFile, Reading } from '../foreignFile.ts';
import { tooLarge } from '../limits/documentSize.ts';
import { readForeign } from '../readers.ts';

/** Refusals of the reader; E_TOO_BIG of `tooLarge`; E_DAMAGED `unreadable` when the parser throws. */
export async function readAnything(file: ForeignFile): Promise<Result<Reading>> {
  try {
    const reading = await readForeign(file);
    if (!reading.ok || reading.value.recognition !== undefined) return reading;
    return tooLarge(reading.value.source) ?? reading;
  } catch (error) {
    console.error('parser:', error);
    return fail('E_DAMAGED', 'unreadable', '文件内部结构有错误，请用 Word、Excel 或 WPS 打开后另存再导入');
  }
}
