/** What was copied elsewhere, read as if it were a file. */
import type { ImportPreview } from '../../shared/api.ts';
import { CLIPBOARD_NAME } from '../../shared/api.ts';
import { fail } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import type { ReadForeign } from './foreignFile.ts';
import { importFile } from './importFile.ts';

/** The two forms of copied text; either may be empty. */
export interface CopiedText {
  readonly html: string;
  readonly text: string;
}

/** An entry of the system's clipboard, as far as it is read. */
export interface CopiedItem {
  readonly types: readonly string[];
  readonly getType: (type: string) => Promise<object>;
}

export async function copiedText([item]: readonly CopiedItem[]): Promise<CopiedText> {
  const as = async (type: string): Promise<string> => {
    const data = item?.types.includes(type) ? await item.getType(type) : undefined;
    return data instanceof Blob ? data.text() : '';
  };
  return { html: await as('text/html'), text: await as('text/plain') };
}

/**
 * Reads the page that was copied; where that shows no report, the plain text. E_FORMAT `clipboardEmpty`, or why the page
 * was refused.
 */
export async function importClipboard(
  { html, text }: CopiedText,
  newId: () => string,
  read: ReadForeign,
): Promise<Result<ImportPreview>> {
  const forms = [html, text].filter((form) => form.trim() !== '');
  let refusal: Result<ImportPreview> | undefined;
  for (const form of forms) {
    const preview = await importFile(CLIPBOARD_NAME, Buffer.from(form), newId, read);
    if (preview.ok) return preview;
    refusal ??= preview;
  }
  return refusal ?? fail('E_FORMAT', 'clipboardEmpty', '剪贴板里没有文字，请先在文档或者网页里全选、复制');
}
