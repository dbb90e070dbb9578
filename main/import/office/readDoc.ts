/** An old Word file (doc, also .wps) to blocks. */
import WordExtractor from 'word-extractor';
import { fail, ok } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/errors.ts';
import type { Reading } from '../foreignFile.ts';
import { compoundNames } from '../kind/compoundFile.ts';
import { wordBlocks } from './wordBlocks.ts';

const MACROS = ['_VBA_PROJECT', 'Macros', 'VBA'];

/** E_UNSAFE `macros`. Throws for versions before Word 97 and for damaged files. */
export async function readDoc(bytes: Uint8Array): Promise<Result<Reading>> {
  if (compoundNames(bytes).some((name) => MACROS.includes(name))) {
    return fail('E_UNSAFE', 'macros', '含有宏，请用 Word 或 WPS 另存为 docx 后再导入');
  }
  const document = await new WordExtractor().extract(Buffer.from(bytes));
  return ok({ source: { blocks: wordBlocks(document.getBody({ filterUnicode: false })), scrubbed: [] } });
}
