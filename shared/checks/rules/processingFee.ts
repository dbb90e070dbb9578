/** A16, B15: what section six says about 信息处理费. */
import { matchesIn } from '../../prose/occurrences.ts';
import { sum } from '../../report/decimal.ts';
import { quantitiesIn } from '../../prose/quantities.ts';
import { sentencesOf } from '../../prose/sentences.ts';
import { placeInParagraph, placeInText } from '../reportText.ts';
import type { CheckContext, Rule, RuleFinding } from '../rule.ts';
import { isExtract, paragraphsOf, proseOf } from '../sectionProse.ts';

const FEE_OVERDUE = 'requests.otherHandling.feeOverdue.total';
const NOTICE = /收费通知|(?:发出|发送|送达|下达|出具|制发|开具)[^。\n]{0,12}通知/;
/** The tariff of the fee notice, quoted. */
const TARIFF = /每[件页]|元\s*[/／每]\s*[件页张]|标准为/;

/** `value` is the number in the table that the words of section six do not go with. */
type FeeDoubt = { readonly defect: 'noNotice' | 'fewRequests'; readonly value: string; readonly quote: string };

export const feeBesideTable: Rule<'A16', FeeDoubt> = {
  id: 'A16',
  class: 'C',
  basis: '政府信息公开信息处理费管理办法：先发收费通知，逾期不缴的不再处理',
  *check(context) {
    const { form, at, text } = context;
    const prose = proseOf(text, 'sec6Other');
    const overdue = form.fieldById.has(FEE_OVERDUE) ? at(FEE_OVERDUE).value : null;
    if (overdue !== null && overdue !== '0' && prose !== '' && !isExtract(prose) && !NOTICE.test(prose)) {
      yield {
        places: [
          { kind: 'cell', field: FEE_OVERDUE },
          { kind: 'section', section: 'sec6Other' },
        ],
        params: { defect: 'noNotice', value: overdue, quote: '' },
      };
    }
    yield* feeOfFewRequests(context);
  },
};

/** The first amount that was charged, where the office had hardly any requests. */
function* feeOfFewRequests({ at, text, settings }: CheckContext): Iterable<RuleFinding<FeeDoubt>> {
  const [received, carriedIn] = [at('requests.newReceived.total').value, at('requests.carriedIn.total').value];
  if (received === null || carriedIn === null) return;
  const value = sum([received, carriedIn]);
  if (Number(value) > settings.feeFewRequests) return;
  for (const p of paragraphsOf(text, 'sec6Other')) {
    for (const sentence of sentencesOf(p.text)) {
      const fee = sentence.text.indexOf('处理费');
      if (fee < 0 || TARIFF.test(sentence.text)) continue;
      const charged = quantitiesIn(sentence.text).find((q) => q.unit.endsWith('元') && q.from > fee);
      if (!charged || charged.value === 0) continue;
      const place = placeInParagraph(p, sentence.from + charged.from, sentence.from + charged.to);
      const quote = sentence.text.slice(charged.from, charged.to);
      yield { places: [place], params: { defect: 'fewRequests', value, quote } };
      return;
    }
  }
}

/** What an office may call the fee, and the ways to say that there was none. */
const FEE = /处理费|信息费|收费|费用|收取|缴费|免费|收到[^。\n]{0,6}费/;
const FEE_ELSEWHERE = /信息(?:公开)?处理费/g;

/**
 * 强制 although 无 is often meant to cover it: the form asks for this one fact by name, and a true sentence of it can
 * always be written (收取0元), so nobody is kept from 定稿 by what cannot be put right.
 */
export const feeStatement: Rule<'B15', { readonly defect: 'missing' | 'elsewhere' }> = {
  id: 'B15',
  class: 'A',
  basis: '年度报告格式：收取信息处理费情况在第六部分报告',
  check({ form, at, text }) {
    const asked = form.sections.some((s) => s.asks === 'processingFee');
    const prose = proseOf(text, 'sec6Other');
    // An empty section is B01.
    if (!asked || prose === '' || isExtract(prose) || FEE.test(prose)) return [];
    const section = { kind: 'section', section: 'sec6Other' } as const;
    const elsewhere = matchesIn(text.whole, FEE_ELSEWHERE).map((m) =>
      placeInText(text, m.index, m.index + m[0].length),
    );
    return elsewhere.length > 0
      ? [{ places: [...elsewhere, section], params: { defect: 'elsewhere' }, class: 'D' }]
      : [{ places: [section], params: { defect: 'missing' }, ...(noRequests(at) && { class: 'C' }) }];
  },
};

/** Without any request there was nothing to charge for, and the missing words hide nothing. */
const noRequests = (at: CheckContext['at']): boolean =>
  ['requests.newReceived.total', 'requests.carriedIn.total'].every((f) => at(f).value === '0');
