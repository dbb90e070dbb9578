/** Our paragraphs in the office's styles, and our styles where the office has none. */
import { BODY_STYLE } from '../docx/styles.ts';
import { escapeText } from '../printable.ts';
import type { Look } from './placeholderLook.ts';

const STYLE = /<w:style [^>]*>.*?<\/w:style>/gs;
const idOf = (style: string): string => /w:styleId="([^"]*)"/.exec(style)?.[1] ?? '';
const nameOf = (style: string): string => /<w:name w:val="([^"]*)"/.exec(style)?.[1]?.toLowerCase() ?? '';
/** Names under which Word and WPS keep the headings. */
const HEADING_NAMES = [1, 2, 3].map((n): [string, string[]] => [
  `Heading${n}`,
  [`heading ${n}`, `标题 ${n}`, `标题${n}`],
]);

export interface Adopted {
  readonly document: string;
  readonly styles: string;
}

/**
 * @param document the patched main part, its own paragraphs in styles of the office, ours in ours
 * @param styles the office's style part
 * @param ours the style part of our own Word files
 */
export function adoptStyles(document: string, styles: string, ours: string, look: Look): Adopted {
  const office = styles.match(STYLE) ?? [];
  const headings = new Map(
    HEADING_NAMES.flatMap(([id, names]): [string, string][] => {
      const own = office.find((s) => names.includes(nameOf(s)));
      return own === undefined ? [] : [[id, idOf(own)]];
    }),
  );
  const inLook = document
    .replace(
      new RegExp(`<w:p><w:pPr><w:pStyle w:val="${BODY_STYLE}"/>(.*?)</w:pPr>(.*?)</w:p>`, 'gs'),
      (_, ...[own, runs]: string[]) =>
        own?.includes('pageBreakBefore')
          ? `<w:p><w:pPr>${own}</w:pPr>${runs}</w:p>`
          : `<w:p><w:pPr>${look.paragraph}</w:pPr>${(runs ?? '').replaceAll('<w:r>', `<w:r><w:rPr>${look.run}</w:rPr>`)}</w:p>`,
    )
    .replace(/<w:pStyle w:val="(Heading[123])"\/>/g, (all, id: string) => {
      const own = headings.get(id);
      return own === undefined ? all : `<w:pStyle w:val="${escapeText(own)}"/><w:keepNext/>`;
    });

  const known = new Set(office.map(idOf));
  const missing = (ours.match(STYLE) ?? []).filter((s) => {
    const id = idOf(s);
    const needed = id.startsWith('Report') || (/^Heading[123]$/.test(id) && !headings.has(id));
    return needed && !known.has(id) && inLook.includes(`w:val="${id}"`);
  });
  // Without a style to build on they look the same in every template.
  const free = missing.map((s) => s.replace(/<w:(?:basedOn|next) w:val="[^"]*"\/>/g, ''));
  return { document: inLook, styles: styles.replace('</w:styles>', `${free.join('')}</w:styles>`) };
}
