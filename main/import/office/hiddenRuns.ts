/** Text that Word keeps but does not show: left out of the document before it is read, and told. */
import type { Scrubbing } from '../scrubbing.ts';

const RUN = /<w:r(?:\s[^>]*)?>\s*<w:rPr>([\s\S]*?)<\/w:rPr>([\s\S]*?)<\/w:r>/g;
const VANISH = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/;

/** @returns the document's XML without its hidden runs */
export const withoutHiddenRuns = (document: string, scrubbing: Scrubbing): string =>
  document.replace(RUN, (all, properties: string, content: string) => {
    // A run with a text box holds runs of its own.
    if (!VANISH.test(properties) || /<w:r[\s>]/.test(content)) return all;
    const text = Array.from(content.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)</g), ([, t = '']) => t).join('');
    if (text.trim() !== '') scrubbing.add('hiddenText', text);
    return '';
  });
