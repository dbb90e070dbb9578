/** L05: traditional characters and pinyin in brackets, the marks of a machine-converted mirror page. */
import { placeInText } from '../reportText.ts';
import { TRADITIONAL } from '../traditionalCharacters.ts';
import type { Rule } from '../rule.ts';

const TRADITIONAL_RUN = new RegExp(`[${TRADITIONAL}]+`, 'g');
const [A, E, I, O, U] = ['aāáǎà', 'eēéěè', 'iīíǐì', 'oōóǒò', 'uūúǔùüǖǘǚǜv'].map((v) => `[${v}]`);
const FINAL = `${I}?${A}(?:${O}|${I}|ng?)?|${U}?${A}(?:${I}|ng?)?|[iuüv]?${E}(?:${I}|r|ng?)?|${I}?${O}(?:ng|${U})?|${U}(?:${O}|${I}|ng?)?|${I}(?:${U}|ng?)?`;
/** 政(zheng)府: one syllable of two letters or more behind one character, text going on behind it. 智能(ai) is an abbreviation. */
const PINYIN = new RegExp(
  `(?<=[\\u4e00-\\u9fff])[(（](?!(?:ai|an|app|.)[)）])(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:${FINAL})[)）](?=[\\u4e00-\\u9fff，。、])`,
  'g',
);
const MOST_PLACES = 50;
const FEWEST_TRADITIONAL = 2;
const SAMPLE = 10;

type Foreign = { readonly defect: 'traditional' | 'pinyin'; readonly characters: string; readonly count: number };

export const foreignScript: Rule<'L05', Foreign> = {
  id: 'L05',
  class: 'C',
  basis: '国家通用语言文字法：国家机关以规范汉字为公务用字',
  *check({ text }) {
    const runs = Array.from(text.whole.matchAll(TRADITIONAL_RUN));
    const distinct = new Set(runs.flatMap((m) => Array.from(m[0])));
    if (distinct.size >= FEWEST_TRADITIONAL) {
      yield found('traditional', runs, [...distinct].slice(0, SAMPLE).join(''));
    }
    const pinyin = Array.from(text.whole.matchAll(PINYIN));
    if (pinyin.length > 0) yield found('pinyin', pinyin, pinyin[0]?.[0] ?? '');

    function found(defect: Foreign['defect'], matches: readonly RegExpExecArray[], characters: string) {
      const places = matches.slice(0, MOST_PLACES).map((m) => placeInText(text, m.index, m.index + m[0].length));
      return { places, params: { defect, characters, count: matches.reduce((n, m) => n + m[0].length, 0) } };
    }
  },
};
