import { Schema } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withText, textOf } from '../../renderer/prose/part.ts';
import { droppedSentence, pastedPlain } from '../../renderer/prose/pastedText.ts';
import { paragraphs, positionOf } from '../../renderer/prose/positions.ts';
import { fromDoc, toDoc } from '../../renderer/prose/richTextDoc.ts';
import { SECTION_IDS } from '../../shared/editions/form.ts';
import { sectionOf } from '../../shared/report/report.ts';
import { paragraph } from '../../shared/report/richText.ts';
import type { RichText } from '../../shared/report/richText.ts';
import { arbitraryReport } from '../generate/report.ts';

describe('rich text in the editor', () => {
  it('comes back as it went in', () => {
    fc.assert(
      fc.property(arbitraryReport, (r) => {
        for (const text of [r.preface, ...r.sections.map((s) => s.body)]) {
          const full = text.map((p) => ({
            ...p,
            inlines: p.inlines.filter((i) => i.type === 'chip' || i.text !== ''),
          }));
          expect(fromDoc(toDoc(full))).toEqual(full);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('keeps empty paragraphs, but no text stays no text', () => {
    const text: RichText = [paragraph('甲'), paragraph(''), paragraph('（一）乙', 2)];
    expect(fromDoc(toDoc(text))).toEqual(text);
    expect(fromDoc(toDoc([]))).toEqual([]);
  });
});

describe('positions', () => {
  const schema = new Schema({
    nodes: {
      doc: { content: 'paragraph+' },
      paragraph: { content: 'inline*' },
      text: { group: 'inline' },
      chip: { group: 'inline', inline: true, atom: true, attrs: { shown: {} } },
    },
  });
  const doc = schema.node('doc', null, [
    schema.node('paragraph', null, [schema.text('第一段')]),
    schema.node('paragraph', null, [
      schema.text('收到'),
      schema.node('chip', { shown: 749 }),
      schema.text('件，办结'),
      schema.node('chip', { shown: 7 }),
    ]),
  ]);
  const length = (): number => 3;
  const second = paragraphs(doc)[1]!;
  const at = (offset: number, side: 'before' | 'after') => positionOf(second, offset, side, length) - second.start;

  it('count a chip as the text it shows', () => {
    // shown as 收到749件，办结<3 characters>
    expect([at(0, 'before'), at(2, 'before'), at(5, 'after'), at(6, 'after')]).toEqual([0, 2, 3, 4]);
  });

  it('take in a whole chip when a range cuts it', () => {
    expect([at(3, 'before'), at(4, 'after')]).toEqual([2, 3]);
    expect([at(9, 'before'), at(12, 'after'), at(99, 'after')]).toEqual([7, 8, 8]);
  });

  it('mark exactly the characters of text without chips', () => {
    const first = paragraphs(doc)[0]!;
    expect(doc.textBetween(positionOf(first, 1, 'before', length), positionOf(first, 3, 'after', length))).toBe('一段');
  });
});

describe('parts of a report', () => {
  it('a text that is put in is the text that is read', () => {
    fc.assert(
      fc.property(
        arbitraryReport,
        fc.constantFrom(...SECTION_IDS),
        fc.constantFrom('body', 'after'),
        (r, id, where) => {
          const text = [paragraph('新的文字')];
          const next = { ...r, ...withText(r, `${id}.${where}`, text, SECTION_IDS) };
          expect(textOf(next, `${id}.${where}`)).toEqual(text);
          expect(next.sections.filter((s) => s.id === id)).toHaveLength(1);
          for (const s of r.sections) if (s.id !== id) expect(sectionOf(next, s.id)).toEqual(s);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('an emptied text behind a table is taken out, and a missing section comes to its place', () => {
    fc.assert(
      fc.property(arbitraryReport, (r) => {
        const cleared = { ...r, ...withText(r, 'sec4ReviewLitigation.after', [], SECTION_IDS) };
        expect('after' in sectionOf(cleared, 'sec4ReviewLitigation')).toBe(false);
      }),
      { numRuns: 20 },
    );
    const lacking = {
      sections: [
        { id: 'sec1Overview', body: [] },
        { id: 'sec6Other', body: [] },
      ],
    } as never;
    const { sections } = withText(lacking, 'sec3Requests.body', [paragraph('乙')], SECTION_IDS);
    expect(sections?.map((s) => s.id)).toEqual(['sec1Overview', 'sec3Requests', 'sec6Other']);
  });
});

describe('pasting', () => {
  it('makes a paragraph of each line and a heading of （一）…', () => {
    expect(pastedPlain('（一）主动公开\r\n 全年公开\u00a0信息\u200b。\n\n（二）依申请公开。正文').paragraphs).toEqual([
      paragraph('（一）主动公开', 2),
      paragraph('全年公开信息。'),
      paragraph('（二）依申请公开。正文'),
    ]);
  });

  it('says what was left out, and nothing when nothing was', () => {
    expect(droppedSentence({ links: 2, images: 0, tables: 1, hidden: 0 })).toBe(
      '已粘贴为纯文字：去掉链接2个，表格1个转为文字。',
    );
    expect(droppedSentence({ links: 0, images: 0, tables: 0, hidden: 0 })).toBe('');
  });
});
