/** Rich text of the report to the editor's document and back. Pure; nothing is lost either way. */
import type { JSONContent } from '@tiptap/core';
import type { Inline, Paragraph, RichText } from '../../shared/report/richText.ts';

/** An editor always holds one paragraph; a report without text holds none. */
export const toDoc = (text: RichText): JSONContent => ({
  type: 'doc',
  content: text.length === 0 ? [{ type: 'paragraph' }] : text.map(toNode),
});

function toNode({ level, inlines }: Paragraph): JSONContent {
  const content = inlines.filter((i) => i.type === 'chip' || i.text !== '').map(toInline);
  return {
    type: level === 0 ? 'paragraph' : 'heading',
    ...(level !== 0 && { attrs: { level } }),
    ...(content.length > 0 && { content }),
  };
}

const toInline = (i: Inline): JSONContent =>
  i.type === 'text' ? { type: 'text', text: i.text } : { type: 'chip', attrs: { fields: [...i.fields] } };

/** The report's text for a document; a lone empty paragraph is no text. */
export function fromDoc(doc: JSONContent): RichText {
  const paragraphs = (doc.content ?? []).map(fromNode);
  const [only] = paragraphs;
  return paragraphs.length === 1 && only?.level === 0 && only.inlines.length === 0 ? [] : paragraphs;
}

function fromNode(node: JSONContent): Paragraph {
  const level = node.type === 'heading' ? (node.attrs?.['level'] as 2 | 3) : 0;
  return { level, inlines: (node.content ?? []).map(fromInline) };
}

const fromInline = (node: JSONContent): Inline =>
  node.type === 'chip'
    ? { type: 'chip', fields: node.attrs?.['fields'] as string[] }
    : { type: 'text', text: node.text ?? '' };
