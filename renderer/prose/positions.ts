/** Character offsets of a paragraph, chips counted as the text they show, to positions in the editor's document. */
import type { Node } from '@tiptap/pm/model';

/** How many characters a chip shows. */
export type ChipLength = (chip: Node) => number;

/** A paragraph's text as readers see it. */
export interface ParagraphText {
  readonly node: Node;
  /** Position right before the paragraph's first inline node. */
  readonly start: number;
}

/** The paragraphs of a document in order; a paragraph's place in the report is its index here. */
export function paragraphs(doc: Node): ParagraphText[] {
  const list: ParagraphText[] = [];
  doc.forEach((node, offset) => list.push({ node, start: offset + 1 }));
  return list;
}

/**
 * The position of character `offset`. Inside a chip it is the chip's near side: `before` when a range starts there.
 * An offset past the end gives the end.
 */
export function positionOf(
  { node, start }: ParagraphText,
  offset: number,
  side: 'before' | 'after',
  length: ChipLength,
): number {
  let left = offset;
  let position = start;
  for (let i = 0; i < node.childCount; i++) {
    const child = node.child(i);
    if (child.isText) {
      if (left <= child.nodeSize) return position + left;
      left -= child.nodeSize;
    } else {
      const shown = length(child);
      if (left < shown || (left === shown && side === 'before' && shown === 0)) {
        return left === 0 || side === 'before' ? position : position + child.nodeSize;
      }
      left -= shown;
    }
    position += child.nodeSize;
  }
  return position;
}
