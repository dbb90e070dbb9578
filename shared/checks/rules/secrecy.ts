/** P04: what must not leave the office: secrecy marks, internal marks, case numbers, and the office's own sensitive words. */
import { masked } from '../../prose/masking.ts';
import { matchesIn, occurrencesOf } from '../../prose/occurrences.ts';
import { inEachPassage } from '../passages.ts';
import { placeInText } from '../reportText.ts';
import type { Rule } from '../rule.ts';

type Secret = { readonly kind: 'mark' | 'case' | 'word'; readonly printed: string };

/** 机密★1年, 密级：秘密: marks wherever they stand. */
const TERMED = '(?:绝密|机密|秘密)\\s?[★☆][^，。；\\n]{0,8}|密\\s?级\\s?[:：]\\s?(?:绝密|机密|秘密|内部)';
/** Marks only as a line of their own, or in brackets with what must not be done: 国家秘密 in a sentence is none. */
const ALONE = '绝密|机密|秘密|内部(?:资料|文件|材料|使用|事项)|工作秘密|仅供内部(?:使用|参考|传阅)?';
const MUST_NOT =
  '(?:[\\s，,、]?(?:严禁|不得|请勿|切勿|注意|妥善)(?:对外)?(?:外传|扩散|外泄|公开|复印|翻印|转发|保存|保管))';
const MARK = new RegExp(`${TERMED}|(?<mark>${ALONE})(?<mustNot>${MUST_NOT}?)`, 'g');
const LINE_OPENS = /(?:^|\n)\s{0,9}[（(【[]?$/;
const LINE_CLOSES = /^[）)】\]]?\s{0,9}(?:$|\n)/;
const BRACKET_OPENS = /[（(【[]$/;
const NEAR = 10;

/** Whether a match of `MARK` marks the text, and is not just a word of it. */
function isMark(passage: string, { index, 0: { length }, groups }: RegExpExecArray): boolean {
  if (groups?.['mark'] === undefined) return true;
  const before = passage.slice(Math.max(0, index - NEAR), index);
  const after = passage.slice(index + length, index + length + NEAR);
  const isLine = LINE_OPENS.test(before) && LINE_CLOSES.test(after);
  return isLine || (groups['mustNot'] !== '' && BRACKET_OPENS.test(before));
}

const REGION = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const YEAR = '[（(〔\\[【]\\s*20\\d\\d\\s*[）)〕\\]】]';
/** (2024)苏08行初123号; 赣府复字〔2024〕12号; 〔2024〕淮行复第12号. 苏政复〔2024〕12号 is an approval (批复). */
const CASE = new RegExp(
  `${YEAR}\\s*(?:[${REGION}]|最高法)\\s*\\d{0,4}\\s*[行民刑执破赔][\\u4e00-\\u9fff]{0,3}\\s*\\d+\\s*号` +
    `|[\\u4e00-\\u9fff]{1,6}?(?:行复|复议|复决|[府政]复[字决])[字决第]{0,3}\\s*${YEAR}\\s*第?\\s*\\d+\\s*号` +
    `|${YEAR}\\s*[\\u4e00-\\u9fff]{0,4}?(?:行复|复议|复决|[府政]复[字决])[字决第]{0,3}\\s*\\d+\\s*号`,
  'g',
);

export const secrecy: Rule<'P04', Secret> = {
  id: 'P04',
  class: 'A',
  basis: '保守国家秘密法；政府信息公开条例第十四条、第十七条：公开前进行保密审查',
  judgesWords: true,
  *check(context) {
    yield* secrets(context);
    const { text, words } = context;
    for (const word of words.sensitive) {
      for (const at of occurrencesOf(text.whole, word)) {
        const places = [placeInText(text, at, at + word.length)];
        yield { places, params: { kind: 'word', printed: word }, class: 'C' };
      }
    }
  },
};

const secrets = inEachPassage<Secret>(function* (passage) {
  const found = ({ index, 0: words }: RegExpExecArray, params: Secret) => ({
    from: index,
    to: index + words.length,
    params,
  });
  for (const m of matchesIn(passage, MARK)) if (isMark(passage, m)) yield found(m, { kind: 'mark', printed: m[0] });
  for (const m of matchesIn(passage, CASE)) yield found(m, { kind: 'case', printed: masked(m[0], 'caseNumber') });
});
