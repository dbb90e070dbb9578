/** What findings of the prose call the things they count. A subject's key is its rows or groups, a slash, and its column. */
import { APPLICANTS } from '../editions/requests.ts';

const ROWS: Readonly<Record<string, string>> = {
  received: '本年新收政府信息公开申请数量',
  newReceived: '本年新收政府信息公开申请数量',
  carriedIn: '上年结转政府信息公开申请数量',
  answered: '本年度办理结果总计',
  carriedOut: '结转下年度继续办理',
  granted: '予以公开',
  partiallyGranted: '部分公开',
  denied: '不予公开',
  'denied.stateSecret': '属于国家秘密',
  'denied.prohibitedByLaw': '其他法律行政法规禁止公开',
  'denied.securityStability': '危及“三安全一稳定”',
  'denied.thirdPartyRights': '保护第三方合法权益',
  'denied.internalAffairs': '属于三类内部事务信息',
  'denied.deliberativeProcess': '属于四类过程性信息',
  'denied.enforcementFile': '属于行政执法案卷',
  'denied.administrativeInquiry': '属于行政查询事项',
  unable: '无法提供',
  'unable.notHeld': '本机关不掌握相关政府信息',
  'unable.wouldRequireCreation': '没有现成信息需要另行制作',
  'unable.stillUnclear': '补正后申请内容仍不明确',
  notProcessed: '不予处理',
  'notProcessed.petitionComplaint': '信访举报投诉类申请',
  'notProcessed.repeated': '重复申请',
  'notProcessed.publication': '要求提供公开出版物',
  'notProcessed.abusive': '无正当理由大量反复申请',
  'notProcessed.reissue': '要求行政机关确认或重新出具已获取信息',
  otherHandling: '其他处理',
  'otherHandling.correctionOverdue': '逾期不补正、不再处理',
  'otherHandling.feeOverdue': '逾期未按收费通知要求缴纳费用、不再处理',
  'otherHandling.other': '其他处理的“其他”',
  review: '行政复议',
  litigationDirect: '未经复议直接起诉',
  litigationAfterReview: '复议后起诉',
  regulations: '规章',
  normativeDocuments: '行政规范性文件',
  licensing: '行政许可',
  penalties: '行政处罚',
  coercion: '行政强制',
  adminFees: '行政事业性收费',
};
const COLUMNS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(APPLICANTS.map((a) => [a.id, a.name])),
  legalEntity: '法人或其他组织',
  total: '总计',
  upheld: '结果维持',
  corrected: '结果纠正',
  otherOutcome: '其他结果',
  pending: '尚未审结',
  issued: '本年制发件数',
  repealed: '本年废止件数',
  inForce: '现行有效件数',
  decisions: '本年处理决定数量',
  amountWanYuan: '本年收费金额（单位：万元）',
};
const LITIGATION = 'litigationDirect+litigationAfterReview';

/** `予以公开、部分公开的总计`, `行政复议的结果维持`. */
export function subjectWords(key: string): string {
  const [rows = '', column = ''] = key.split('/');
  const names = rows
    .replace(LITIGATION, '行政诉讼')
    .split('+')
    .map((row) => ROWS[row] ?? row);
  return `“${names.join('、')}”的“${COLUMNS[column] ?? column}”`;
}
