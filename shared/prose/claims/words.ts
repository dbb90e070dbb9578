/** The field's words, as they stand in prose, for patterns. Text is compact: no white space, full-width marks. */
import { matchesIn } from '../occurrences.ts';
import type { OutcomeGroup } from './claim.ts';

/** Characters that name the thing asked for: 政府信息公开申请, 依申请公开信息, 申请公开事项 … */
export const THING = '[依申请信息政府公开案件办事项的要求类总]';
export const TOTAL = '(?:共计|总计|合计|共|总数|数量|总量|量|件数)?(?:为|达|：)?';
export const ANSWER = '(?:办结|办理完毕|办理|答复|处理|回复|办复)';
/** 受理和办结, 收到并答复. */
const RECEIVE_AND_ANSWER = `(?:受理|收到|接收)(?:和|并|及)?${ANSWER}`;
export const RECEIVE = `(?:${RECEIVE_AND_ANSWER}|新受理|新接收|新收到|新收|新增|受理|收到|收办|接收|接到|收悉|登记|接办|提出|提交)`;
/** Who asked, where that is anybody, and of what, where the list is open: 律师提出的 and 涉及征收的 count only some. */
export const WHO =
  '(?:公众|群众|社会公众|自然人、?(?:商业主体|企业)|公民[、和]?法人(?:和|或|或者|及|以及)其他组织|各类|有效|书面|自然人和法人|[^，；。0-9]{0,12}(?:公民|公众|群众|申请人|社会|居民|村民|等)[^，；。0-9]{0,16}(?=(?:提出|提交|递交)的)|涉及[^，；。0-9]{1,30}(?:等|方面)[^，；。0-9]{0,6}(?=的(?:政府信息|依申请|信息公开)))?(?:提出|提交|递交)?的?(?:关于)?';
export const LAST_YEAR = '(?:上一?年度?|去年度?|(20\\d\\d)年度?)[底末]?';
export const NEXT_YEAR = '(?:下一?个?年度?|次年|明年|(20\\d\\d)年度?)';
export const CARRY = '(?:结转|转结|顺延|延续|转接|转|延期|推迟)';

/** One row or group of （一）至（六）, by what prose calls it; the first that fits counts, so longer words come first. */
const OUTCOME_WORDS: readonly (readonly [words: string, row: string])[] = [
  ['部分予以公开|予以部分公开|(?:同意)?部分公开', 'partiallyGranted'],
  ['(?<!不)予以公开|同意公开|全部公开|(?<![不予分动息请以])公开(?=[或和及、]部分公开)', 'granted'],
  ['不予公开|不同意公开', 'denied'],
  ['无法提供', 'unable'],
  ['不予处理', 'notProcessed'],
  ['其[他它]处理', 'otherHandling'],
  ['国家秘密', 'denied.stateSecret'],
  ['其他法律、?行政法规(?:规定)?禁止公开|法律、?行政法规(?:规定)?禁止公开', 'denied.prohibitedByLaw'],
  ['(?:危及)?[“"]?三安全一稳定[”"]?', 'denied.securityStability'],
  ['保护第三方合法权益|第三方合法权益', 'denied.thirdPartyRights'],
  ['三类内部(?:管理)?事务信息|内部事务信息', 'denied.internalAffairs'],
  ['四类过程性(?:性)?信息|过程性信息', 'denied.deliberativeProcess'],
  ['行政执法案卷(?:信息)?', 'denied.enforcementFile'],
  ['行政查询事项', 'denied.administrativeInquiry'],
  [
    '(?:本(?:机关|行政机关|单位|局|办|厅|委|镇|街道))?不掌握(?:相关)?(?:政府)?信息|本(?:机关|行政机关|单位)不掌握',
    'unable.notHeld',
  ],
  ['没有现成信息(?:、?需要?另行制作)?|需要?另行制作', 'unable.wouldRequireCreation'],
  ['补正后(?:申请)?(?:内容)?仍不明确|申请内容(?:仍)?不明确', 'unable.stillUnclear'],
  ['信访、?举报、?投诉类?(?:申请)?', 'notProcessed.petitionComplaint'],
  ['重复(?:提交)?申请', 'notProcessed.repeated'],
  ['(?:要求)?提供公开出版物', 'notProcessed.publication'],
  ['(?:无正当理由)?大量反复申请', 'notProcessed.abusive'],
  ['(?:要求行政机关)?确认或(?:者)?重新出具(?:已获取信息)?', 'notProcessed.reissue'],
  ['(?:申请人)?(?:无正当理由)?逾期[不未]补正', 'otherHandling.correctionOverdue'],
  ['(?:申请人)?逾期未按(?:照)?收费通知要求缴纳费用|逾期未缴[纳费]+', 'otherHandling.feeOverdue'],
];

export const OUTCOME = new RegExp(OUTCOME_WORDS.map(([words]) => `(${words})`).join('|'), 'g');

/** The row or group that a match of `OUTCOME` names. */
export const outcomeOf = (m: RegExpExecArray): string =>
  OUTCOME_WORDS[(m.slice(1) as (string | undefined)[]).findIndex((g) => g !== undefined)]?.[1] ?? '';

export const OUTCOME_GROUPS: readonly OutcomeGroup[] = [
  'granted',
  'partiallyGranted',
  'denied',
  'unable',
  'notProcessed',
  'otherHandling',
];

/** What a sentence turns to: requests, cases, documents, the processing fee, or things that no table counts. */
export type Topic = 'requests' | 'cases' | 'documents' | 'fee' | 'other';

const TOPICS: readonly (readonly [words: string, topic: Topic | undefined])[] = [
  // A row of 不予处理, not a petition.
  ['信访、?举报、?投诉|信访(?=[^，；]{0,16}不予处理)', undefined],
  ['复议|诉讼|应诉|起诉', 'cases'],
  ['信息处理费|公开处理费|收费通知(?!要求)', 'fee'],
  ['规范性文件|规章(?!制度)', 'documents'],
  ['信息公开申请|依申请|申请公开|公开的?申请', 'requests'],
  [
    '咨询|信访|举报|投诉|留言|热线|工单|诉求|提案|建议|议案|来信|来访|信箱|主动公开(?!和依申请)|解读|发布|培训|新媒体|新闻|' +
      '公报|专区|征集|征求|意见|行政许可|行政处罚|目录|会商|满意',
    'other',
  ],
];
const TOPIC = new RegExp(TOPICS.map(([words]) => `(${words})`).join('|'), 'g');

/** What a text turns to, and where, in order. */
export function topicsIn(text: string): { readonly topic: Topic; readonly at: number }[] {
  return matchesIn(text, TOPIC).flatMap((m) => {
    const topic = TOPICS[(m.slice(1) as (string | undefined)[]).findIndex((g) => g !== undefined)]?.[1];
    return topic ? [{ topic, at: m.index }] : [];
  });
}

/** Measure words that count requests, cases and documents. */
export const COUNTED = new Set(['件', '宗', '起', '份', '条', '例', '项', '封', '个', '件次', '次', '部', '人次']);
