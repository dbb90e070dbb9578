/** Of which year and of whom a statement speaks. */
import { matchesIn } from '../occurrences.ts';
import { tailClause } from '../sentences.ts';
import type { Scope } from './claim.ts';

const YEAR_ENDS =
  /(?:自|从)?(?:20\d\d年)?1月1日(?:起?[至到]|—|-|起)?|(?:截[至止]到?)?(?:20\d\d年)?12月(?:31日|底)(?:止|，)?|截[至止]到?20\d\d年底?/g;
const CHANNELS =
  /通过[^，；]*?等?(?:多种|各种|各类)?(?:渠道|方式|途径|形式|平台)|(?:大部分|多数|主要|均)通过[^，；]*|通过[^，；、]*、[^，；]*?(?=提交|递交|提出)/g;
/** 因2023年度申请引发的行政复议: the year is that of the cause. */
const CAUSES = /因(?:20\d\d年度?|上一?年度?)[^，；]{0,20}?(?=引[发起]|产生|提[起出])/g;
const COMPARED = /(?:同比|环比|(?:较|比|与)(?:上一?年度?|去年度?|20\d\d年度?)的?(?:同期)?(?:相比)?)/g;
const CARRIED =
  /(?:上一?年度?|去年度?|20\d\d年度?)[底末]?的?(?:结转|转结|转入|遗留)|(?:结转|转|顺延)[至到入]*20\d\d年度?|(?:结转|承接)自?(?:上一?年度?|去年度?)/g;

const ELSEWHEN =
  /20\d\d年?度?[至到—–~-]+20\d\d年|[年月日周]均|平均|疫情期间|改革[前后]|季度|[上下]半年|往年|历年|近[两二三四五几\d]年|同期|(?<![今本]年)以来|每[年月日]|条例》?施行|(?<!1?\d)\d{1,2}月|网上|在线|网络|(?:网站|栏目)[^，；]{0,10}收到|信函|邮寄|邮件|传真|当面|窗口|现场|(?<!\d)\d{1,2}[-—–至到]\d{1,2}月/g;
/** 历年共计 does not come back to the year. */
const OF_MANY_YEARS = /往年|历年|近|以来|施行/;
const YEARS = /(20\d\d)年|(上一?年度?|去年)|(今年|本年|全年|年内|合计|共计|总计)/g;

const OF_TIME = /[年季月网日周均]|期间|改革|去|往|同期|以来|信函|邮|传真|当面|窗口|现场|栏目|计|每/;

/** What the words of `text` say of the time; undefined when they say nothing. @param year the report year */
export function timeOf(text: string, year: number): Scope | undefined {
  if (!OF_TIME.test(text)) return undefined;
  const plain = [YEAR_ENDS, CHANNELS, COMPARED, CARRIED, CAUSES].reduce((rest, words) => rest.replace(words, ''), text);
  let scope: Scope | undefined;
  let at = -1;
  for (const m of matchesIn(plain, YEARS)) {
    const [, printed, last] = m;
    scope = printed === undefined ? (last === undefined ? 'own' : 'lastYear') : byYear(Number(printed), year);
    at = m.index;
  }
  for (const m of matchesIn(plain, ELSEWHEN)) {
    // 2024年上半年 is part of a year; 上半年33件，全年74件 has come back to the whole one.
    const whole = OF_MANY_YEARS.test(m[0]) ? /[今本全]/ : /[今本全合共总]/;
    if (m.index > at || !whole.test(plain.charAt(at))) return 'other';
  }
  return scope;
}

const byYear = (printed: number, year: number): Scope =>
  printed === year ? 'own' : printed === year - 1 ? 'lastYear' : 'other';

const BODY =
  /([\u4e00-\u9fff]*?(?:政府|办公室|办公厅|[局委办厅科股处站所队]|科室|系统|中心|镇|乡|街道|办事处|部门|单位|[省市县区镇乡本]级|机关|公司|学校|医院|法院|[县市]区|[全我][省市区县州]))(?:[^\u4e00-\u9fff]|共|总|累|计|全|新|依法|年|度|按|规范|分别)*$/;
const WHEN = /今年以来|一年来|(?:20\d\d)?(?:全年度?|年度|年内|年)|本年度?/g;

/** The body that stands at the end of a lead, e.g. `市政府办公厅代表市政府`; empty when none does. */
export const bodyOf = (lead: string): string =>
  BODY.exec(tailClause(lead).replace(WHEN, ''))?.[1]?.replace(/^.*向/, '') ?? '';

/** A region that a statement speaks of as a whole: 全市政府信息公开申请中，…. */
export const regionIn = (text: string): string | undefined =>
  /(?:^|[，；])(?:20\d\d年度?，?)?([全我][省市区县州])(?!里|内)/.exec(text)?.[1];
