/** The four word lists, as the dialog shows them and reads them back. */
import type { AppError } from '../../shared/errors.ts';
import { WORD_LIST_KINDS, withWordList, wordListText } from '../../shared/checks/wordLists.ts';
import type { WordListKind, WordLists } from '../../shared/checks/wordLists.ts';

export interface ListWords {
  readonly title: string;
  readonly about: string;
  readonly example: string;
}

export const LIST_WORDS: Readonly<Record<WordListKind, ListWords>> = {
  spam: {
    title: '禁用词',
    about: '报告里不得出现，列为“强制”。程序自带赌博、色情网站的常见文字，这里只写要增加的。',
    example: '每行一个词，例如：\n某某代孕',
  },
  sensitive: {
    title: '敏感词',
    about: '公开前要再看一眼，列为“核实”。',
    example: '每行一个词，例如：\n人员名册\n内部通讯录',
  },
  preferred: {
    title: '规范用语',
    about: '左边的写法建议改成右边的，列为“提示”，可以一键改正。',
    example: '每行一条，例如：\n信息公开处理费=>信息处理费',
  },
  allow: {
    title: '放行词',
    about: '完整落在这些词里的文字不再提示；写网站域名的，不再提示不是政府网站。',
    example: '每行一个词或者域名，例如：\n福利彩票投注站\nexample.com',
  },
};

export type ListTexts = Readonly<Record<WordListKind, string>>;

export const textsOf = (lists: WordLists): ListTexts => ({
  spam: wordListText(lists, 'spam'),
  sensitive: wordListText(lists, 'sensitive'),
  preferred: wordListText(lists, 'preferred'),
  allow: wordListText(lists, 'allow'),
});

/** What the texts say, or which list is wrong and why. */
export function listsOf(
  texts: ListTexts,
): { readonly lists: WordLists } | { readonly kind: WordListKind; readonly error: AppError } {
  let lists: WordLists = { spam: [], sensitive: [], preferred: [], allow: [] };
  for (const kind of WORD_LIST_KINDS) {
    const read = withWordList(lists, kind, texts[kind]);
    if (!read.ok) return { kind, error: read.error };
    lists = read.value;
  }
  return { lists };
}

/** A list with the lines of a file behind what stands there. */
export const joined = (text: string, more: string): string =>
  [text.trimEnd(), more.replace(/^\ufeff/, '').trim()].filter((part) => part !== '').join('\n');

/** Entries of a list, as the dialog counts them. */
export const countLines = (text: string): number =>
  text.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('#')).length;
