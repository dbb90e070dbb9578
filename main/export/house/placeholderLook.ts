/** How the office has set the paragraph in which a placeholder stands; the report's prose is set like it. */

export interface Look {
  /** Inside of `w:pPr`. */
  readonly paragraph: string;
  /** Inside of `w:rPr`. */
  readonly run: string;
}

const PARAGRAPH = /<w:p(?: [^>]*)?>(?:(?!<w:p[ >]).)*?<\/w:p>/gs;
const RUN_TEXT = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;

const textOf = (xml: string): string => [...xml.matchAll(RUN_TEXT)].map(([, text = '']) => text).join('');

/** The look at the first of these placeholders; plain when none stands in the document. */
export function lookAt(documentXml: string, names: readonly string[]): Look {
  const paragraphs = documentXml.match(PARAGRAPH) ?? [];
  for (const name of names) {
    const found = paragraphs.find((p) => textOf(p).replace(/\s/g, '').includes(`{{${name}}}`));
    if (found !== undefined) return lookOf(found);
  }
  return { paragraph: '', run: '' };
}

function lookOf(paragraph: string): Look {
  const own = /<w:pPr>(.*?)<\/w:pPr>(?=<w:|<\/w:p>)/s.exec(paragraph)?.[1] ?? '';
  const run = /<w:r(?: [^>]*)?>(?:(?!<\/w:r>).)*?\{/s.exec(paragraph)?.[0] ?? '';
  return {
    // The look of the paragraph mark, and a section that ends there, belong to the template's own paragraph.
    paragraph: own.replace(/<w:rPr>.*?<\/w:rPr>|<w:sectPr.*?<\/w:sectPr>|<w:pPrChange.*?<\/w:pPrChange>/gs, ''),
    run: /<w:rPr>(.*?)<\/w:rPr>/s.exec(run)?.[1] ?? '',
  };
}
