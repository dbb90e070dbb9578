/** B20: punctuation and words typed twice, half-width punctuation between Chinese characters, full-width digits. */
import { matchesIn } from '../../prose/occurrences.ts';
import { inEachPassage, matchesOf } from '../passages.ts';
import type { Found, Stretch } from '../passages.ts';
import { placeInText } from '../reportText.ts';
import type { ReportText } from '../reportText.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** `due` is what one would keep; empty where every place has its own. */
type Repeated = {
  readonly defect: 'punctuation' | 'word' | 'halfWidth' | 'fullWidthDigits';
  readonly printed: string;
  readonly due: string;
  readonly count: number;
};

export const repeatedText: Rule<'B20', Repeated> = {
  id: 'B20',
  class: 'D',
  basis: '标点符号用法（GB/T 15834）；出版物上数字用法（GB/T 15835）',
  judgesWords: true,
  *check(context) {
    yield* typedTwice(context);
    yield* habit(context.text, 'halfWidth', halfWidthMarks(context.text));
    yield* habit(context.text, 'fullWidthDigits', fullWidthDigits(context.text));
  },
};

/** 。。 ，。 、， and the like; …… and —— are marks of their own. */
const DOUBLED_MARKS = /[，。、；：][，。、；：]+|,[,，。、]|;[;；。]/g;
/** Of several marks in a row the one that ends most is kept. */
const RANK = '。；;：，,、';
const keptMark = (marks: string): string => Array.from(RANK).find((c) => marks.includes(c)) ?? marks.charAt(0);

const DOUBLED_WORD = /([\u4e00-\u9fff]{2,6})\1/g;
/** 人民政府政府信息, 一件一件; and words that people repeat for good. */
const LEGITIMATE = /^(?:政府|政务|服务|信息|工作|一.|逐.|[很许][多久]|非常|多[少次]|[点滴][点滴]|[来往][来往])/;
/** Function words that end no word before and begin none behind. */
const DOUBLED_CHARACTER =
  /(?<![目标有])的的(?![士确])|(?<![总饱缓共中调平温])和和(?![气睦美谐平缓])|被被|申请请(?![求示您于在通勿])|信息息(?![息])|制度度(?!过)/g;

/** Half-width marks right beside a Chinese character; those in numbers, times and addresses are not. */
const HALF_WIDTH = /(?<=[\u4e00-\u9fff》”）])[,;:!?()]|[,;!?()](?=[\u4e00-\u9fff《“（])/g;
const halfWidthMarks = matchesOf(HALF_WIDTH);
const fullWidthDigits = matchesOf(/[０-９]+/g);
const MOST_PLACES = 200;

const typedTwice = inEachPassage<Repeated>(function* (passage) {
  for (const m of matchesIn(passage, DOUBLED_MARKS)) yield doubled(m, 'punctuation', keptMark(m[0]));
  for (const m of matchesIn(passage, DOUBLED_WORD)) if (!LEGITIMATE.test(m[0])) yield doubled(m, 'word', m[1] ?? '');
  for (const m of matchesIn(passage, DOUBLED_CHARACTER)) yield doubled(m, 'word', m[0].charAt(0));
});

const doubled = (m: RegExpExecArray, defect: 'punctuation' | 'word', due: string): Found<Repeated> => ({
  from: m.index,
  to: m.index + m[0].length,
  params: { defect, printed: m[0], due, count: 1 },
});

/** One finding for a habit, however often it shows. */
function* habit(
  text: ReportText,
  defect: 'halfWidth' | 'fullWidthDigits',
  found: readonly (Stretch & { readonly words: string })[],
): Iterable<RuleFinding<Repeated>> {
  const [first] = found;
  if (!first) return;
  const places = found.slice(0, MOST_PLACES).map(({ from, to }) => placeInText(text, from, to));
  yield { places, params: { defect, printed: first.words, due: '', count: found.length } };
}
