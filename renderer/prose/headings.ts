/** Headings （一） and 1. with the numeral that comes next. */
import type { Editor } from '@tiptap/core';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const NUMBERED = /^([（(][一二三四五六七八九十]+[）)]|\d+[.．、])/;

/** Makes the paragraph at the cursor a heading of this level, numbered, or plain text again. */
export function setHeading(editor: Editor, level: 0 | 2 | 3): void {
  const { $from } = editor.state.selection;
  const start = $from.before(1) + 1;
  const text = $from.node(1).textContent;
  const old = NUMBERED.exec(text)?.[0] ?? '';
  const chain = editor.chain().focus();
  if (level === 0) {
    chain.setParagraph().run();
    return;
  }
  const numeral = numeralOf(editor, level, $from.index(0));
  chain.setHeading({ level });
  if (old === '') chain.insertContentAt(start, numeral, { updateSelection: false });
  else if (old !== numeral && levelOf(old) !== level)
    chain.insertContentAt({ from: start, to: start + old.length }, numeral);
  chain.run();
}

const levelOf = (numeral: string): 2 | 3 => (/\d/.test(numeral) ? 3 : 2);

/** The numeral after those of the headings above; 1. starts anew under each （一）. */
function numeralOf(editor: Editor, level: 2 | 3, index: number): string {
  let above = 0;
  editor.state.doc.forEach((node, _offset, i) => {
    if (i >= index || node.type.name !== 'heading') return;
    if (node.attrs['level'] === level) above++;
    else if (node.attrs['level'] === 2) above = 0;
  });
  return level === 2 ? `（${NUMERALS[above] ?? above + 1}）` : `${above + 1}.`;
}
