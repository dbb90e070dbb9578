/** A Word file (docx, also of WPS) to blocks. */
import mammoth from 'mammoth';
import { fail, ok } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/errors.ts';
import type { Reading } from '../foreignFile.ts';
import { openPackage, repack } from '../limits/officePackage.ts';
import { unsafeParts } from '../limits/unsafeParts.ts';
import { readHtml } from '../readHtml.ts';
import { Scrubbing } from '../scrubbing.ts';
import { withoutHiddenRuns } from './hiddenRuns.ts';
import { withListLabels } from './listLabels.ts';

const DOCUMENT = 'word/document.xml';
/** Word's headings are one level below the title; a list of contents says everything twice. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='heading 1'] => h2:fresh",
  "p[style-name='heading 2'] => h3:fresh",
  "p[style-name='heading 3'] => h4:fresh",
  "p[style-name^='toc '] => !",
  "r[style-name='annotation reference'] => !",
];

/** Refusals of `openPackage` and `unsafeParts`; E_DAMAGED `noDocument`. */
export async function readDocx(bytes: Uint8Array): Promise<Result<Reading>> {
  const opened = await openPackage(bytes);
  if (!opened.ok) return opened;
  const unsafe = unsafeParts(opened.value);
  if (unsafe) return unsafe;
  const { parts } = opened.value;
  const document = parts.get(DOCUMENT);
  if (document === undefined) return fail('E_DAMAGED', 'noDocument', '文件里没有正文');

  const scrubbing = new Scrubbing();
  const visible = withoutHiddenRuns(document.replace(/<w:pPrChange\b[\s\S]*?<\/w:pPrChange>/g, ''), scrubbing);
  const labelled = withListLabels(visible, parts.get('word/numbering.xml') ?? '', parts.get('word/styles.xml') ?? '');
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(repack(new Map(parts).set(DOCUMENT, labelled))) },
    {
      styleMap: STYLES,
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  );
  const { blocks, scrubbed } = readHtml(withPlainNotes(html), { lines: false });
  return ok({ source: { blocks, scrubbed: [...scrubbing.list, ...scrubbed] } });
}

/** Footnotes stand behind the document as mammoth puts them, without the marks that link them. */
const withPlainNotes = (html: string): string =>
  html
    .replace(/<sup><a href="#(?:foot|end)note-[^"]*" id="[^"]*">\[\d+\]<\/a><\/sup>/g, '')
    .replace(/(<li id="(?:foot|end)note-[^"]*"><p>)/g, '$1脚注：')
    .replace(/\s*<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, '');
