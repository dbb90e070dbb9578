/** How much document is handed to recognition: it runs in the program itself and must stay quick. */
import type { Block, SourceDocument } from '../../../shared/document/blocks.ts';
import { fail } from '../../../shared/errors.ts';

/** A real report has 50 to 500 blocks, 400 cells and 5 000 to 40 000 characters; a second is what these cost. */
export const DOCUMENT_LIMITS = { blocks: 5_000, cells: 12_000, characters: 500_000 } as const;

const textsOf = (b: Block): readonly string[] =>
  b.kind === 'table' ? b.rows.flat().map((c) => c.text) : b.kind === 'cells' ? b.cells.map((c) => c.text) : [b.text];

/** E_TOO_BIG `tooManyBlocks`, `tooManyCells`, `tooMuchText`; undefined for a document of bearable size. */
export function tooLarge({ blocks }: SourceDocument): ReturnType<typeof fail> | undefined {
  const { blocks: mostBlocks, cells: mostCells, characters: mostCharacters } = DOCUMENT_LIMITS;
  if (blocks.length > mostBlocks) return fail('E_TOO_BIG', 'tooManyBlocks', `超过${mostBlocks}段`);
  let [cells, characters] = [0, 0];
  for (const block of blocks) {
    const texts = textsOf(block);
    if (block.kind === 'table' || block.kind === 'cells') cells += texts.length;
    for (const text of texts) characters += text.length;
    if (cells > mostCells) return fail('E_TOO_BIG', 'tooManyCells', `表格超过${mostCells}格`);
    if (characters > mostCharacters) return fail('E_TOO_BIG', 'tooMuchText', `文字超过${mostCharacters / 10_000}万字`);
  }
  return undefined;
}
