/** Official fonts that this machine lacks, and what stands in for them. */
import type { PageFonts } from '../../shared/printPreview.ts';

/** Latin letters of unlike widths: a font that is not there leaves them as wide as the fall-back draws them. */
const SAMPLE = 'mmmmiiiiWWWW1234';
const FALLBACKS = ['monospace', 'serif'] as const;

/** Whether a font of this name is installed, as far as the page can tell. */
function fontProbe(): (name: string) => boolean {
  const pen = document.createElement('canvas').getContext('2d');
  const width = (family: string): number => {
    if (!pen) return 0;
    pen.font = `40px ${family}`;
    return pen.measureText(SAMPLE).width;
  };
  // A weight that is named with its family is drawn by the family.
  return (name) => FALLBACKS.some((f) => width(`"${name.replace(/ Bold$/, '')}", ${f}`) !== width(f));
}

/** `正文“仿宋_GB2312”用“仿宋”代替`, for each part whose official font is missing. */
export function fontNotes(fonts: readonly PageFonts[], installed = fontProbe()): string[] {
  return fonts.flatMap(({ part, names: [official = '', ...others] }) => {
    if (installed(official)) return [];
    const instead = others.find(installed);
    return [`${part}“${official}”用${instead === undefined ? '系统默认字体' : `“${instead}”`}代替`];
  });
}
