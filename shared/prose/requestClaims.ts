/**
 * What the prose claims about 政府信息公开申请 of the whole year: how many were received, carried in, answered, carried
 * out, or that there were none. Wordings are those of published reports. Only plain statements count: numbers of a part
 * (其中…, a month, a channel, a subordinate body), of another year, or said as 余/多/约 are no claim.
 */
import { tailClause, tailStatement, sentencesOf } from './sentences.ts';
import { quantitiesIn } from './quantities.ts';
import type { Quantity } from './quantities.ts';

export type ClaimKind = 'received' | 'newReceived' | 'carriedIn' | 'answered' | 'carriedOut';

export interface RequestClaim {
  readonly kind: ClaimKind;
  readonly quantity: Quantity;
  /** The body that the statement names, e.g. `全市`, `市政府办公厅代表市政府`; empty when it names none. */
  readonly subject: string;
  /** Characters `from`..`to` of the text: the words that make the claim. */
  readonly from: number;
  readonly to: number;
}

/** Characters that name the thing asked for: 政府信息公开申请, 依申请公开信息, 申请公开事项 … */
const THING = '[依申请信息政府公开案件事项的要求类]';
const WHO = '(?:公众|群众|社会公众|公民、?法人(?:和|或|或者|及)其他组织|各类|有效|书面)?(?:提出|提交)?的?';
const TOTAL = '(?:共计|总计|合计|共|总数|数量|总量|件数)?(?:为|[:：])?';
const RECEIVE = '(?:受理并办理|受理|收到|收办|接收|接到|新收)';
const ANSWER = '(?:办结|办理完毕|办理|答复|处理|回复|办复)';
const LAST_YEAR = '(?:上一?年度?|去年度?|(20\\d\\d)年度?)[底末]?';
const NEXT_YEAR = '(?:下一?个?年度?|次年|明年|(20\\d\\d)年度?)';
const CARRY = '(?:结转|转结|顺延|延续|转接|转|延期|推迟)';

const RECEIVED = new RegExp(`(${RECEIVE})了?${WHO}(${THING}{0,20})${TOTAL}\\s*$`);
/** What follows the number in 收到12件信息依申请公开. */
const THING_FIRST = new RegExp(`^(?:的|有效)?(${THING}{2,20})`);
const CARRIED_IN = new RegExp(
  `(?:${LAST_YEAR}的?(?:结转|转结|转入|遗留)[来到至入的]*(?:本年度?|今年|继续办理|办理)?|(?:结转|转结|承接)自?${LAST_YEAR}的?)${THING}{0,20}${TOTAL}\\s*$`,
);
const ANSWERED = new RegExp(`(${ANSWER})了?(?:完毕|完成)?(${THING}{0,20})${TOTAL}\\s*$`);
const ANSWERED_AFTER = new RegExp(
  `^${THING}{0,20}(?:已经?|均|全部|按[时期规]|依法|在法定期限内|完成|予以)*(?:答复|办结|办理完毕|回复)`,
);
const CARRIED_OUT = new RegExp(
  `${CARRY}[至到入]*${NEXT_YEAR}(?:继续)?(?:办理|答复|处理)?的?${THING}{0,20}${TOTAL}\\s*$`,
);
const CARRIED_OUT_AFTER = new RegExp(`^[^，,。；;（(\\n]{0,20}?${CARRY}[至到入]*${NEXT_YEAR}`);

/** Words that make a statement one about a part of the year or of the requests. */
const PART =
  /其中|季度|[上下]半年|上年度?(?!度?结转)|上一年度?(?!结转)|去年(?!结转)|往年|历年|同期|同比|环比|以来|每[年月]|网上|在线|信函|邮寄|邮件|当面|窗口|现场|自然人|法人|企业|复议|诉讼|咨询|建议|提案|热线|留言|信访/;
const MONTH = /(?<!1?\d)\d{1,2}月/;
const YEAR_ENDS =
  /(?:自|从)?(?:20\d\d\s*年\s*)?1\s*月\s*1\s*日(?:起?[至到]|—|-|起)?|(?:截[至止]到?)?(?:20\d\d\s*年\s*)?12\s*月(?:\s*31\s*日|底)(?:止|，|,)?/g;
const CHANNELS = /通过[^，,；;]*?等?(?:多种|各种|各类)?(?:渠道|方式|途径|形式|平台)/g;
/** What may stand between a comma and 办结: no body, no part. */
const PLAIN_WORDS =
  /^(?:[\s已均共全部按时期依法实际内当本度目前并总计累予以及规范在定限合我局委办厅镇乡市县区省街道其中年]|20\d\d)*$/;
const BODY =
  /([\u4e00-\u9fff]*?(?:政府|办公室|办公厅|[局委办厅]|中心|镇|乡|街道|办事处|部门|单位|[省市县区镇乡本]级|机关|公司|学校|医院))(?:[^\u4e00-\u9fff]|共|总|累|全|新|依法|年|度|按|规范)*$/;

const WHEN = /(?:20\d\d\s*)?(?:全年度?|年度|年内|年)|本年度?/g;

/** How far back a statement is read, in characters. */
const REACH = 200;
/** Between the words of a claim and its number. */
const NEAR = 60;

const COUNTED = new Set(['件', '宗', '起', '份', '条', '例', '项', '封', '个', '件次']);

/** Every claim of one paragraph. @param year the report year */
export function requestClaims(text: string, year: number): RequestClaim[] {
  if (!text.includes('申请')) return [];
  return sentencesOf(text).flatMap((sentence) => {
    if (!sentence.text.includes('申请')) return [];
    const claims: RequestClaim[] = [];
    for (const quantity of quantitiesIn(sentence.text)) {
      if (!COUNTED.has(quantity.unit)) continue;
      const claim = claimOf(sentence.text, quantity, year, claims.length > 0);
      if (claim) claims.push(shifted(claim, sentence.from));
    }
    return claims;
  });
}

const shifted = (c: RequestClaim, by: number): RequestClaim => ({
  ...c,
  from: c.from + by,
  to: c.to + by,
  quantity: { ...c.quantity, from: c.quantity.from + by, to: c.quantity.to + by },
});

/** @param known whether the sentence has already spoken of requests, so that 办结3件 means requests */
function claimOf(text: string, quantity: Quantity, year: number, known: boolean): RequestClaim | undefined {
  const before = text.slice(Math.max(0, quantity.from - NEAR), quantity.from);
  const after = text.slice(quantity.to, quantity.to + NEAR);
  const statement = tailStatement(text.slice(Math.max(0, quantity.from - REACH), quantity.from));
  const claim = (kind: ClaimKind, words: string, tail: string, subject = ''): RequestClaim => ({
    kind,
    quantity,
    subject,
    from: quantity.from - words.length,
    to: quantity.to + tail.length,
  });

  const carriedIn = CARRIED_IN.exec(before);
  if (carriedIn) return isYear(carriedIn, year - 1) ? claim('carriedIn', carriedIn[0], '') : undefined;
  const carriedOut = CARRIED_OUT.exec(before);
  if (carriedOut) return isYear(carriedOut, year + 1) ? claim('carriedOut', carriedOut[0], '') : undefined;
  const carriedOutAfter = CARRIED_OUT_AFTER.exec(after);
  if (carriedOutAfter)
    return isYear(carriedOutAfter, year + 1) ? claim('carriedOut', '', carriedOutAfter[0]) : undefined;

  const received = RECEIVED.exec(before);
  if (received) {
    const [words, verb, thingBefore = ''] = received;
    const thingAfter = thingBefore === '' ? (THING_FIRST.exec(after)?.[0] ?? '') : '';
    const thing = thingBefore + thingAfter;
    const lead = statement.slice(0, statement.length - words.length);
    if (!thing.includes('申请') || !text.includes('公开') || isPart(lead, year)) return undefined;
    return claim(verb === '新收' ? 'newReceived' : 'received', words, thingAfter, subjectOf(lead));
  }

  const answered = ANSWERED.exec(before);
  const answeredAfter = answered ? null : ANSWERED_AFTER.exec(after);
  if (!answered && !answeredAfter) return undefined;
  const words = answered?.[0] ?? '';
  const lead = tailClause(before.slice(0, before.length - words.length));
  if (!(known || answered?.[2]?.includes('申请')) || !PLAIN_WORDS.test(lead)) return undefined;
  return /复议|诉讼|信访|咨询|建议|提案/.test(statement)
    ? undefined
    : claim('answered', words, answeredAfter?.[0] ?? '');
}

/** Whether the year that a pattern caught, if it caught one, is the one meant. */
const isYear = (m: RegExpExecArray, year: number): boolean =>
  (m.slice(1) as (string | undefined)[]).every((caught) => caught === undefined || Number(caught) === year);

/** Whether the words before a claim limit it to a part: a month, a channel, another year, one kind of applicant. */
function isPart(lead: string, year: number): boolean {
  const plain = lead.replace(YEAR_ENDS, '').replace(CHANNELS, '');
  if (PART.test(plain) || MONTH.test(plain)) return true;
  return Array.from(plain.matchAll(/(20\d\d)\s*年/g)).some((m) => Number(m[1]) !== year);
}

const subjectOf = (lead: string): string => BODY.exec(tailClause(lead).replace(WHEN, ''))?.[1] ?? '';

const NONE = new RegExp(
  `(?:(?:未|没有|没|未曾|暂未|尚未)(?:收到|接到|受理|接收)过?|(?<=^|[，,。；;：:\\s年度])(?:无|零))` +
    `([依申请信息政府公开案件事项的要求类关于公众群社会民、法人和或者其他组织提出任何形式方面来信]{2,40})(?=[，,。；;（(\\n]|$)`,
  'g',
);

/** Places where the paragraph says that no request was received. */
export function noRequestClaims(text: string, year: number): Pick<RequestClaim, 'subject' | 'from' | 'to'>[] {
  if (!text.includes('申请')) return [];
  return Array.from(text.matchAll(NONE)).flatMap((m) => {
    const [all, thing = ''] = m;
    if (!thing.includes('申请') || !thing.includes('公开') || /其他(?!组织)/.test(thing)) return [];
    const lead = tailStatement(text.slice(Math.max(0, m.index - REACH), m.index));
    if (isPart(lead, year)) return [];
    return [{ subject: subjectOf(lead), from: m.index, to: m.index + all.length }];
  });
}
