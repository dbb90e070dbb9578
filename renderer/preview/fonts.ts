/** Fonts that official layout calls for, and whether this machine has them. */

/** By role, any one of the names will do. */
const OFFICIAL: readonly { readonly role: string; readonly names: readonly string[] }[] = [
  { role: '小标宋（标题）', names: ['方正小标宋简体', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05S'] },
  { role: '仿宋（正文）', names: ['仿宋_GB2312', '仿宋', 'FangSong', '方正仿宋_GBK', 'STFangsong'] },
  { role: '黑体（一级标题）', names: ['黑体', 'SimHei', 'STHeiti'] },
  { role: '楷体（二级标题）', names: ['楷体_GB2312', '楷体', 'KaiTi', 'STKaiti'] },
];

/** Latin letters of unlike widths: a font that is not there leaves them as wide as the fall-back draws them. */
const SAMPLE = 'mmmmiiiiWWWW1234';
const FALLBACKS = ['monospace', 'serif'] as const;

/** Roles for which no font is installed. */
export function missingFonts(): string[] {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return [];
  const width = (family: string): number => {
    pen.font = `40px ${family}`;
    return pen.measureText(SAMPLE).width;
  };
  const installed = (name: string): boolean => FALLBACKS.some((f) => width(`"${name}", ${f}`) !== width(f));
  return OFFICIAL.filter(({ names }) => !names.some(installed)).map(({ role }) => role);
}
