/** Traditional characters to simplified ones, with the words of Taiwan where the text uses them. */
import type { Block, SourceDocument } from '../../../shared/document/blocks.ts';
import type { Repair } from '../../../shared/document/repair.ts';
import { isTraditional } from '../../../shared/document/recognise/labelText.ts';
import { Scrubbing } from '../scrubbing.ts';

/** Words for 信息, 规范性文件, 门户网站, 网络 that only a conversion to Taiwan's usage prints in such a report. */
const TAIWAN = /資訊公開|政府資訊|規範性檔案|入口網站|網路|公眾號訊息/;
/** Kept by the conversion of words: here 文件 means what it says, and these 檔案 are archives. */
const KEPT = '文件 文件|檔案館 檔案館|檔案局 檔案局|檔案室 檔案室|檔案管理 檔案管理|規範性檔案 規範性文件';

export interface Simplified {
  readonly source: SourceDocument;
  readonly repairs: readonly Repair[];
}

/** A document whose text is mostly traditional comes back simplified, and says so; any other as it is. */
export async function simplified(source: SourceDocument): Promise<Simplified> {
  const all = source.blocks.flatMap(textsOf).join('\n');
  if (!isTraditional(all)) return { source, repairs: [] };
  const convert = await converter(TAIWAN.test(all));
  const repairs = new Scrubbing<Repair['what']>();
  const change = (text: string): string => {
    const is = convert(text);
    if (is !== text) repairs.add('traditional', `${text} → ${is}`);
    return is;
  };
  const blocks = source.blocks.map((b) => withText(b, change));
  return { source: { ...source, blocks }, repairs: repairs.list };
}

/** The dictionaries are loaded when a traditional text first comes. */
async function converter(taiwan: boolean): Promise<(text: string) => string> {
  const { ConverterFactory, Locale } = await import('opencc-js/t2cn');
  const { twp = [], hk = [] } = Locale.from;
  const { cn = [] } = Locale.to;
  return taiwan
    ? ConverterFactory(
        twp.map((group) => [KEPT, ...group]),
        cn,
      )
    : ConverterFactory(hk, cn);
}

function textsOf(b: Block): string[] {
  if (b.kind === 'table') return [b.caption ?? '', ...b.rows.flat().map((c) => c.text)];
  return b.kind === 'cells' ? b.cells.map((c) => c.text) : [b.text];
}

function withText(b: Block, change: (text: string) => string): Block {
  const cell = <C extends { readonly text: string }>(c: C): C => ({ ...c, text: change(c.text) });
  if (b.kind === 'table') {
    const caption = b.caption === undefined ? {} : { caption: change(b.caption) };
    return { ...b, ...caption, rows: b.rows.map((r) => r.map(cell)) };
  }
  return b.kind === 'cells' ? { ...b, cells: b.cells.map(cell) } : { ...b, text: change(b.text) };
}
