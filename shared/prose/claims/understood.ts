/**
 * Whether the words before a claim are all known. One that is not may narrow what is counted (a topic, a channel, another
 * body, a plan), and then the number is not the one of the tables.
 */
import type { Subject } from './claim.ts';

/** By which means something came narrows nothing where the means are listed. */
const MEANS =
  /(?:大部分|多数|主要|均)?(?:通过|采取|以)?[^，；]*?(?:等|多种|各种|各类)(?:渠道|方式|途径|形式|平台)|通过[^，；、]*、[^，；]*$|(?:依据|根据|按照|依照)(?:《[^》]*》|条例)(?:的?(?:规定|要求))?/g;
const WHEN =
  '截[至止]到?(?:报告期)?|20\\d\\d年?(?:度|全年)?[底末]?|上一?年度?|去年度?|(?:全|本|当|今|一)年度?(?:以来|来|内|底|末)?|年内|年度|年[底末]|12月(?:31日|底)?|1月1日|目前|现';
const HOW =
  '线上、?线下|总共|共计|合计|总计|累计|共|已经?|均|全部|都|实际|分别|同步|依法依规|依法|依规|规范|按时|按期|按规定?|及时|严格|积极|妥善|认真|有序|稳妥|顺利|正式|主要|仅|也|再|新';
const LINKS =
  '因此|相比|相|另外|另有?|尚有|仍有|其余|其中|余|剩余|除去|除|包括|包含|不含|含|加上|以及|有关|相关|涉及|针对|关于|并|和|及|与|或者?|在|由|对|向|从|至|自|的|为|是|有|了|需|被|因|涉|加|所|之|于|等|中|各类';
const DONE =
  '收到|接到|接收|受理|办理|办结|答复|回复|处理|处置|发生|出现|产生|引发|引起|导致|提起|提出|提交|申请人?|起诉|作出|做出|决定|属于|检索|经|要求|确定|梳理出?|保留|宣布|公布|收取|发出|登记|新收';
const THINGS =
  '政府信息|依申请|信息公开|公开|信息|工作|事务|事项|案件|案|机构|数量|总数|总?量|件数|件|类别|类型|类|领域|方面|情况|情形|结果|不服|《条例》';
const WHO =
  '社会公众|人民群众|社会各界|公民|法人|其[他它]组织|自然人|公众|群众|企业和群众|各级各部门|各级|行政机关|机关|各单位|行政';
const OURS =
  '[我本全](?:省|市|区|县|州|盟|旗|乡|镇|局|委|办|厅|部门?|署|关|会|院|所|站|街道|街|中心|单位|行政机关|机关|辖区)(?:机关)?';
const known = (...words: readonly string[]): RegExp =>
  new RegExp([WHEN, HOW, LINKS, DONE, THINGS, WHO, OURS, ...words].join('|'), 'g');
const KNOWN = known();
/** Words that are known only beside the numbers of one subject. */
const KNOWN_OF: Partial<Record<Subject['of'], RegExp>> = {
  cases: known('复议后?|诉讼|应诉|备案'),
  documents: known('清理|发布|规范性文件|规章|政府(?!名义)'),
  processingFee: known('信息处理费|公开处理费|处理费|费用|收费|费|金额|任何'),
  adminFees: known('征收|金额|费'),
};
const MARKS = /[“”"'《》、\s1-6一二三四五六.）（]/g;

/** @param body whom the claim already speaks of */
export function isUnderstood(lead: string, of: Subject['of'] | undefined, body: string): boolean {
  if (lead === '') return true;
  const own = body === '' ? lead : lead.replace(body, '');
  return (
    own
      .replace(MEANS, '')
      .replace((of && KNOWN_OF[of]) ?? KNOWN, '')
      .replace(MARKS, '') === ''
  );
}
