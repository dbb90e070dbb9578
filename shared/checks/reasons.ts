/** Reasons that offices usually have, by rule: put in with one click, completed by hand. */

const SCOPE = [
  '文字为本机关口径，表格为全区汇总数',
  '文字含上年结转，表格只列本年新收',
  '文字只统计已办结的申请',
] as const;
const COUNTING = '统计口径与上年不同，已按新口径核对';
const REFORM = '机构改革，职能和文件划转';

const REASONS: Readonly<Record<string, readonly string[]>> = {
  A06: ['本机关没有这类事项，空白即为0', '有关单位尚未提供，待补充'],
  A08: ['格式没有规定单位，随数注明', '其中数需要在表内注明'],
  A09: ['上年报告的结转数有误，已按台账更正', REFORM, COUNTING],
  A10: ['文件清理，宣布失效', '有效期届满，自然失效', '文件修订，以新换旧', REFORM, COUNTING],
  A11: ['本级政府有权制定规章', '含上级授权制定的规章'],
  A12: ['含往年制发、本年仍有效的文件', '本年制发的文件已在年内废止', COUNTING],
  A13: ['收费项目增加，金额属实', '收费政策调整，金额属实'],
  A15: ['年末集中收到申请，尚在办理期限内', '申请复杂，已依法延长答复期限'],
  A17: ['上年未审结案件已撤回', COUNTING],
  B12: ['工作要求相同，文字沿用，数字已更新'],
  C01: SCOPE,
  C02: SCOPE,
  C03: SCOPE,
  C04: ['文字为本机关口径，表格为全区汇总数', '文字只统计已审结的案件'],
  C05: SCOPE,
  C06: ['文字为本级政府口径，表格含部门文件', '文字含党委文件'],
  L02: ['网址属于上级统一建设的平台', '网址属于本机关委托的平台'],
};

/** Reasons for a finding of this rule, most usual first; none where every case is its own. */
export const usualReasons = (rule: string): readonly string[] => REASONS[rule] ?? [];
