/** What prose may hold, as TipTap nodes: paragraphs, headings （一） and 1., text, and cell chips. Nothing else survives. */
import { Node } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Heading } from '@tiptap/extension-heading';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { cellName } from '../../shared/editions/editions.ts';
import { showChip } from '../../shared/report/chipText.ts';
import type { Chip } from '../../shared/report/richText.ts';
import type { DraftStore } from '../draft/draftStore.ts';

/** Where a chip's cells are kept in copied HTML; a clipboard from elsewhere has none. */
const ATTRIBUTE = 'data-chip-fields';

/**
 * The chip: an atom that stores only which cells it shows. Its view is plain DOM that follows the store, because a
 * framework view inside the text disturbs input methods.
 */
function chipNode(store: DraftStore): Node {
  const shown = (fields: Chip['fields']): string => showChip({ type: 'chip', fields }, store.getState().at);
  const title = (fields: Chip['fields']): string => {
    const { form } = store.getState();
    const names = fields.map((id) => form.fieldById.get(id)).map((f) => (f ? cellName(f) : '本报告没有的数据项'));
    return `引用表格数据，随表格自动更新：${names.join('加')}`;
  };
  return Node.create({
    name: 'chip',
    group: 'inline',
    inline: true,
    atom: true,
    addAttributes: () => ({
      fields: {
        default: [],
        parseHTML: (e: HTMLElement) => e.getAttribute(ATTRIBUTE)?.split(' ') ?? [],
        renderHTML: ({ fields }: { fields?: string[] }) => ({ [ATTRIBUTE]: fields?.join(' ') ?? '' }),
      },
    }),
    parseHTML: () => [{ tag: `span[${ATTRIBUTE}]` }],
    renderHTML: ({ node, HTMLAttributes }) => ['span', HTMLAttributes, shown(fieldsOf(node.attrs))],
    renderText: ({ node }) => shown(fieldsOf(node.attrs)),
    addNodeView: () => (props) => {
      const dom = document.createElement('span');
      dom.className = 'prose-chip';
      dom.contentEditable = 'false';
      const fields = fieldsOf(props.node.attrs);
      const draw = (): void => {
        dom.textContent = shown(fields);
        dom.title = title(fields);
      };
      draw();
      return { dom, destroy: store.subscribe(draw), ignoreMutation: () => true };
    },
  });
}

/** The cells of a chip node. */
export const fieldsOf = (attrs: Readonly<Record<string, unknown>>): string[] => attrs['fields'] as string[];

/** The nodes of the editor, for one draft. */
export const proseNodes = (store: DraftStore): Node[] => [
  Document,
  Paragraph,
  Heading.configure({ levels: [2, 3] }),
  Text,
  chipNode(store),
];
