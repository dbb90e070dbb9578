/** What a reader put right in a text before it was recognised, for the officer to see. */

export interface Repair {
  /** Read in a wrong encoding and read again; characters that stay lost; traditional characters made simplified. */
  readonly what: 'encoding' | 'lostCharacter' | 'traditional';
  readonly count: number;
  /** `was → is`, or the text around a lost character. */
  readonly examples: readonly string[];
}

const SENTENCES: Readonly<Record<Repair['what'], (count: number) => string>> = {
  encoding: () => '文件的编码曾被误读成乱码，已经还原，请对照原文核对文字。',
  lostCharacter: (n) => `有${n}个字已经丢失，无法还原，文中以“\ufffd”标出，请补写。`,
  traditional: (n) => `原文是繁体字，已经转为简体（${n}处），请核对用词。`,
};

/** What was done, in Chinese. */
export const repairSentence = ({ what, count }: Repair): string => SENTENCES[what](count);
