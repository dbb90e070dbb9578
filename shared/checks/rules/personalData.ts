/** P01: numbers and addresses of private persons. Office phones, credit codes and web addresses carry digits too: context decides. */
import { matchesIn } from '../../prose/occurrences.ts';
import { GROUPED_DIGITS, masked, personalNumber } from '../../prose/masking.ts';
import type { Masked } from '../../prose/masking.ts';
import { halfWidth } from '../../prose/numerals.ts';
import { inEachPassage } from '../passages.ts';
import type { Rule } from '../rule.ts';

const PLATE =
  /(?<![A-Za-z0-9])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•]?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳](?![A-Za-z0-9])/g;

const CREDIT_CODE = /(?:信用|机构|税务|登记)[^，。；\n]{0,6}(?:代码|证号|号码?|识别号)[^，。；\n]{0,4}$/;
const PERSON =
  /(?:申请人|当事人|举报人|投诉人|信访人|来访人|第三人|原告|上诉人|被处罚人|村民|居民|市民|群众|身份证|先生|女士|某)[^。；\n]*$/;
const OFFICE_PHONE =
  /(?:联系|咨询|服务|监督|值班|投诉|举报|公开|办公|受理|热线)\s*(?:人|电话|方式|号码)?[^，。；\n]{0,8}[:：]?\s*$/;
const ACCOUNT = /(?:卡号|银行卡|储蓄卡|账号|帐号|账户|帐户|开户)[^。；\n]*$/;
const PLATE_CONTEXT = /(?:车牌|号牌|车辆|车主|驾驶|汽车|轿车|货车|客车|摩托车|牌照)[^。；\n]*$/;
/** 申请人张三（住青河县人民路3号2栋）: a party, then a dwelling down to the house. */
const DWELLING =
  /(?:申请人|当事人|举报人|投诉人|信访人|第三人|原告|上诉人|被处罚人)(?!民)[^。；\n]{0,30}?(?:家住|现住|住址|家庭(?:住址|地址)|户籍(?:地|所在地|地址)|[，（(]住(?![房建所院户宅宿地]))[:：为在于]?\s*([^，。；、）)\n]{0,30}?\d[^，。；、）)\n]{0,20}[号室栋幢组户])/g;
const STREET = /[路街巷村镇乡弄苑里道]|小区|花园|新城/;
const REACH = 40;

export const personalData: Rule<'P01', { readonly kind: Masked; readonly masked: string }> = {
  id: 'P01',
  class: 'A',
  basis: '政府信息公开条例第十五条；个人信息保护法',
  check: inEachPassage(function* (passage) {
    const text = halfWidthDigits(passage);
    const found = (kind: Masked, printed: string, from: number) => ({
      from,
      to: from + printed.length,
      params: { kind, masked: masked(printed.replace(/[ -]/g, ''), kind) },
    });
    for (const m of matchesIn(text, GROUPED_DIGITS)) {
      const kind = kindOf(m[0], text.slice(Math.max(0, m.index - REACH), m.index));
      if (kind) yield found(kind, m[0], m.index);
    }
    for (const m of matchesIn(text, PLATE)) {
      const around = text.slice(Math.max(0, m.index - REACH), m.index);
      if (/\d/.test(m[0]) && PLATE_CONTEXT.test(around)) yield found('plate', m[0], m.index);
    }
    for (const m of matchesIn(text, DWELLING)) {
      const address = m[1] ?? '';
      if (STREET.test(address)) yield found('address', address, m.index + m[0].length - address.length);
    }
  }),
};

/** Full-width digits read as plain ones. Positions stay. */
const halfWidthDigits = (text: string): string => text.replace(/[０-９Ｘ]/g, halfWidth);

function kindOf(digits: string, before: string): Masked | undefined {
  const kind = personalNumber(digits);
  switch (kind) {
    case 'identity':
      return CREDIT_CODE.test(before) ? undefined : kind;
    case 'mobile':
      return PERSON.test(before) && !OFFICE_PHONE.test(before) ? kind : undefined;
    case 'bankCard':
      return ACCOUNT.test(before) ? kind : undefined;
    case undefined:
      return undefined;
  }
}
