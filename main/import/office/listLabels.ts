/**
 * Numbers that Word prints before paragraphs without storing them in their text: 一、 （一） 1. of automatic lists. They
 * are put into the text, because headings are told by them. WordprocessingML: ECMA-376-1, 17.9.
 */
import { listNumber } from './listNumber.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `（%1）`: %n stands for the number of level n. */
  readonly text: string;
}
interface List {
  readonly levels: ReadonlyMap<number, Level>;
  /** The list whose count this one goes on with. */
  readonly counter: string;
}
interface Numbered {
  readonly list: string;
  readonly level: number;
}

const value = (xml: string, tag: string): string | undefined =>
  new RegExp(`<w:${tag}\\b[^>]*?\\bw:val="([^"]*)"`).exec(xml)?.[1];

const elements = (xml: string, tag: string, id: string): [string, string][] =>
  Array.from(
    xml.matchAll(new RegExp(`<w:${tag}\\b[^>]*?\\bw:${id}="([^"]*)"[^>]*>([\\s\\S]*?)</w:${tag}>`, 'g')),
    ([, key = '', inner = '']) => [key, inner],
  );

function readLevels(xml: string): Map<number, Level> {
  return new Map(
    elements(xml, 'lvl', 'ilvl').map(([level, inner]) => [
      Number(level),
      {
        start: Number(value(inner, 'start') ?? 0),
        format: value(inner, 'numFmt') ?? 'decimal',
        text: value(inner, 'lvlText') ?? '',
      },
    ]),
  );
}

function readLists(numbering: string): Map<string, List> {
  const abstract = new Map(elements(numbering, 'abstractNum', 'abstractNumId'));
  return new Map(
    elements(numbering, 'num', 'numId').map(([id, inner]) => {
      const base = value(inner, 'abstractNumId') ?? '';
      const levels = readLevels(abstract.get(base) ?? '');
      const overrides = elements(inner, 'lvlOverride', 'ilvl');
      for (const [level, override] of overrides) {
        const own = readLevels(override).get(Number(level)) ?? levels.get(Number(level));
        const start = value(override, 'startOverride');
        if (own) levels.set(Number(level), { ...own, start: start === undefined ? own.start : Number(start) });
      }
      return [id, { levels, counter: overrides.length > 0 ? `own ${id}` : base }];
    }),
  );
}

function readNumPr(xml: string): Partial<Numbered> {
  const list = value(xml, 'numId');
  const level = value(xml, 'ilvl');
  return { ...(list !== undefined && { list }), ...(level !== undefined && { level: Number(level) }) };
}

/** @returns `document` with the printed number at the head of every numbered paragraph */
export function withListLabels(document: string, numbering: string, styles: string): string {
  const lists = readLists(numbering);
  if (lists.size === 0) return document;
  const byStyle = new Map(
    elements(styles, 'style', 'styleId').flatMap(([id, inner]) =>
      inner.includes('<w:numPr>') ? [[id, readNumPr(inner)] as const] : [],
    ),
  );
  const counts = new Map<string, number[]>();

  const label = ({ list: id, level = 0 }: Partial<Numbered>): string => {
    const list = id === undefined ? undefined : lists.get(id);
    const own = list?.levels.get(level);
    if (!list || !own) return '';
    const count = counts.get(list.counter) ?? [];
    counts.set(list.counter, count);
    count[level] = (count[level] ?? own.start - 1) + 1;
    count.length = level + 1;
    if (own.format === 'bullet' || own.format === 'none') return '';
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = list.levels.get(Number(digit) - 1);
      return at ? listNumber(count[Number(digit) - 1] ?? at.start, at.format) : '';
    });
  };

  return document.replace(/<w:pPr>([\s\S]*?)<\/w:pPr>/g, (all, inner: string) => {
    const style = byStyle.get(value(inner, 'pStyle') ?? '');
    const text = label({ ...style, ...readNumPr(/<w:numPr>[\s\S]*?<\/w:numPr>/.exec(inner)?.[0] ?? '') });
    return text === '' ? all : `${all}<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  });
}
