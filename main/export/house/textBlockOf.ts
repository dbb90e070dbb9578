/** The text block (版心) of the template's last section, in points. */
import { TEXT_BLOCK, TWIPS_PER_POINT } from '../layout/page.ts';
import type { TextBlock } from '../layout/page.ts';

const attribute = (tag: string | undefined, name: string): number =>
  Math.abs(Number(new RegExp(`w:${name}="(-?\\d+)"`).exec(tag ?? '')?.[1] ?? NaN)) / TWIPS_PER_POINT;

/** That of GB/T 9704-2012 when the template does not say, or says what no page is. */
export function textBlockOf(documentXml: string): TextBlock {
  const section = documentXml.slice(documentXml.lastIndexOf('<w:sectPr'));
  const [size, margins] = [/<w:pgSz[^>]*>/.exec(section)?.[0], /<w:pgMar[^>]*>/.exec(section)?.[0]];
  const width = attribute(size, 'w') - attribute(margins, 'left') - attribute(margins, 'right');
  const height = attribute(size, 'h') - attribute(margins, 'top') - attribute(margins, 'bottom');
  return width > 100 && height > 100 ? { width, height } : TEXT_BLOCK;
}
