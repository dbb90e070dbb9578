/** M03, P03: how the office can be reached. */
import { matchesIn } from '../../prose/occurrences.ts';
import { halfWidth } from '../../prose/numerals.ts';
import { inPassages, stretchOf } from '../passages.ts';
import { placeInText } from '../reportText.ts';
import type { Rule, RuleFinding } from '../rule.ts';

const PREFACE = { kind: 'section', section: 'preface' } as const;

/** (0517)83605210, 0517-83605210-801, 12345, 400-123-4567, 13812345678. */
const PHONE =
  /^(?:(?:\+?86-?)?(?:\(0\d{2,3}\)|0\d{2,3}-?)?\d{7,8}(?:(?:-|转|ext\.?)\d{1,6})?|400-?\d{3}-?\d{4}|(?:\+?86-?)?1[3-9]\d{9}|1?\d{4,5})$/i;
const SEPARATORS = /[,;、/或和]|\s{2,}/;
/** A continuation of the number before it: 83605210、5211. */
const SHORT = /^\d{1,4}$/;
const POSTCODE = /^\d{6}$/;

type Contact = { readonly kind: 'phone' | 'postcode'; readonly printed: string };

export const contactNumbers: Rule<'M03', Contact> = {
  id: 'M03',
  class: 'D',
  basis: '年度报告应当提供准确的联系方式',
  *check({ report: { metadata } }) {
    const found = (kind: Contact['kind'], printed: string): RuleFinding<Contact> => ({
      places: [PREFACE],
      params: { kind, printed },
    });
    const { phone = '', postcode = '' } = metadata;
    const numbers = halfWidth(phone)
      .replace(/\((?!0\d{2,3}\))[^)]*\)|[\u4e00-\u9fff]+[::]/g, '')
      .replace(/[—–－]/g, '-')
      .split(SEPARATORS)
      .map((n) => n.replace(/\s/g, ''))
      .filter((n) => /\d/.test(n));
    const wrong = numbers.find((n, i) => !PHONE.test(n) && !(i > 0 && SHORT.test(n)));
    if (wrong !== undefined) yield found('phone', wrong);
    if (postcode.trim() !== '' && !POSTCODE.test(halfWidth(postcode).trim())) yield found('postcode', postcode.trim());
  },
};

const WEBMAIL =
  /[A-Za-z0-9._-]{1,64}@((?:vip\.)?(?:163|126|139|189|qq|sina|sohu|foxmail|gmail|hotmail|outlook|yeah|aliyun|21cn|tom)\.(?:com|net|cn)(?:\.cn)?)/gi;

const mailIn = (text: string) =>
  matchesIn(text, WEBMAIL).map((m) => ({ ...stretchOf(m), host: (m[1] ?? '').toLowerCase() }));
const mailInPassages = inPassages(mailIn);

export const webmail: Rule<'P03', { readonly host: string }> = {
  id: 'P03',
  class: 'D',
  basis: '政务邮箱管理：对外联系宜使用单位邮箱',
  check({ report, text }) {
    const inText = mailInPassages(text);
    const [first] = inText.length > 0 ? inText : mailIn(report.metadata.email ?? '');
    if (!first) return [];
    const places = inText.map(({ from, to }) => placeInText(text, from, to));
    return [{ places: places.length > 0 ? places : [PREFACE], params: { host: first.host } }];
  },
};
