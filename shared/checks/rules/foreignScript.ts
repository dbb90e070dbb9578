/** L05: traditional characters and pinyin in brackets, the marks of a machine-converted mirror page. */
import { inPassages, matchesOf } from '../passages.ts';
import type { Stretch } from '../passages.ts';
import { placeInText } from '../reportText.ts';
import type { ReportText } from '../reportText.ts';
import { TRADITIONAL } from '../traditionalCharacters.ts';
import type { Rule } from '../rule.ts';

/** 1 for every traditional character: one look per character is several times faster than a pattern of 280. */
const IS_TRADITIONAL = new Uint8Array(0x10000);
for (const c of TRADITIONAL) IS_TRADITIONAL[c.charCodeAt(0)] = 1;

/** Stretches of traditional characters. */
const traditionalRuns = inPassages((passage) => {
  const runs: Run[] = [];
  for (let i = 0; i < passage.length; i++) {
    if (IS_TRADITIONAL[passage.charCodeAt(i)] !== 1) continue;
    const from = i;
    while (IS_TRADITIONAL[passage.charCodeAt(i)] === 1) i++;
    runs.push({ from, to: i, words: passage.slice(from, i) });
  }
  return runs;
});

interface Run extends Stretch {
  readonly words: string;
}

const [A, E, I, O, U] = ['aāáǎà', 'eēéěè', 'iīíǐì', 'oōóǒò', 'uūúǔùüǖǘǚǜv'].map((v) => `[${v}]`);
const FINAL = `${I}?${A}(?:${O}|${I}|ng?)?|${U}?${A}(?:${I}|ng?)?|[iuüv]?${E}(?:${I}|r|ng?)?|${I}?${O}(?:ng|${U})?|${U}(?:${O}|${I}|ng?)?|${I}(?:${U}|ng?)?`;
/** 政(zheng)府: one syllable of two letters or more behind one character, text going on behind it. 智能(ai) is an abbreviation. */
const PINYIN = new RegExp(
  `(?<=[\\u4e00-\\u9fff])[(（](?!(?:ai|an|app|.)[)）])(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:${FINAL})[)）](?=[\\u4e00-\\u9fff，。、])`,
  'g',
);
const pinyinIn = matchesOf(PINYIN);
const MOST_PLACES = 50;
const FEWEST_TRADITIONAL = 2;
const SAMPLE = 10;

type Foreign = { readonly defect: 'traditional' | 'pinyin'; readonly characters: string; readonly count: number };

export const foreignScript: Rule<'L05', Foreign> = {
  id: 'L05',
  class: 'C',
  basis: '国家通用语言文字法：国家机关以规范汉字为公务用字',
  judgesWords: true,
  *check({ text }) {
    const runs = traditionalRuns(text);
    const distinct = new Set(runs.flatMap((r) => Array.from(r.words)));
    if (distinct.size >= FEWEST_TRADITIONAL) {
      yield found(text, 'traditional', runs, [...distinct].slice(0, SAMPLE).join(''));
    }
    const pinyin = pinyinIn(text);
    if (pinyin.length > 0) yield found(text, 'pinyin', pinyin, pinyin[0]?.words ?? '');
  },
};

function found(text: ReportText, defect: Foreign['defect'], runs: readonly Run[], characters: string) {
  const places = runs.slice(0, MOST_PLACES).map(({ from, to }) => placeInText(text, from, to));
  return { places, params: { defect, characters, count: runs.reduce((n, r) => n + r.words.length, 0) } };
}
