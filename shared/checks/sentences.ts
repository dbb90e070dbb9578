/** The one place where findings are worded: what is wrong, where, what to do, in plain official Chinese. */
import { cellName } from '../editions/editions.ts';
import { hasRemark, readCell } from '../report/cellText.ts';
import type { Form } from '../editions/editions.ts';
import type { Field, SectionId } from '../editions/form.ts';
import { maskedText } from '../prose/masking.ts';
import { cellDefect } from '../report/cellDefect.ts';
import { countByClass } from './finding.ts';
import type { ClassCounts, Finding, FindingClass } from './finding.ts';
import { textInWords } from './placeWords.ts';
import { PROSE_SENTENCES } from './proseSentences.ts';
import type { ParamsOf, RuleId } from './rules.ts';

/** What a sentence may draw on: the finding's values, and its places in words. */
interface Where {
  readonly form: Form;
  /** The cells it points at. */
  readonly fields: readonly Field[];
  /** The first stretch of prose it points at, e.g. `导语第1段`. */
  readonly text: string;
}

const column = ({ fields: [field] }: Where): string => `“${field?.columnName ?? ''}”列`;
const row = ({ fields: [field] }: Where): string => `“${field?.rowName ?? ''}”行`;
const cell = ({ fields: [field] }: Where): string => (field ? cellName(field) : '');
const sectionTitle = ({ form }: Where, id: SectionId): string => form.sections.find((s) => s.id === id)?.title ?? '';

const PERSONAL = {
  identity: '公民身份号码',
  bankCard: '银行卡号',
  mobile: '个人手机号码',
  plate: '车牌号码',
  name: '姓名',
  address: '住址',
  caseNumber: '案号',
} as const;
const PERSONS = { party: '申请人或者当事人的姓名', staff: '工作人员的姓名', contact: '联系人的姓名' } as const;

const SENTENCES: { readonly [Id in RuleId]: (p: ParamsOf<Id>, where: Where) => string } = {
  'T3-BAL': (p, w) => `${column(w)}：第一项加第二项之和为${p.left}，第三项加第四项之和为${p.right}，不相等，请核对。`,
  'T3-ROW': (p, w) => `${row(w)}：各类申请人之和为${p.left}，总计为${p.right}，不相等，请核对。`,
  'T3-SUM': (p, w) => `${column(w)}：（一）至（六）各项之和为${p.left}，（七）总计为${p.right}，不相等，请核对。`,
  'T4-SUM': (p, w) => `“${w.fields[0]?.rowName ?? ''}”：四种结果之和为${p.left}，总计为${p.right}，不相等，请核对。`,
  A05: (p, w) => `${cell(w)}：${cellDefect(p.value, p.kind) ?? `“${p.value}”不能填在这里，请核对。`}`,
  A06: (p, w) => {
    const table = `“${w.form.sections.find((s) => s.table === p.tableId)?.title ?? ''}”的表格`;
    if (p.row !== '')
      return `“${p.row}”一${p.tableId === 'reviewLitigation' ? '组' : '行'}${p.whole ? '全部空白' : `有${p.blanks}个空白格`}，没有的请填0。`;
    return `${table}${p.whole ? '全部空白，请填写' : `有${p.blanks}个空白格`}，没有的请填0。`;
  },
  A07: (p, w) =>
    p.totals === 1
      ? `${cell(w)}没有填，各项之和为${p.parts}，请补填总计。`
      : `${cell(w)}等${p.totals}个总计没有填，而各项已有数字，请补填总计；没有的项请填0。`,
  A08: (p, w) =>
    w.fields[0]?.unit === ''
      ? `${cell(w)}写的是“${p.printed}”，格式没有规定这一栏的单位，请确认“${p.note}”正确。`
      : `${cell(w)}写的是“${p.printed}”，表格中只填数字，“${p.note}”${hasRemark(readCell(p.printed)) ? '导出时印在表后作注，请核对' : '请移到表后作注'}。`,
  A09: (p) =>
    `“上年结转政府信息公开申请数量”与${p.year}年报告的“结转下年度继续办理”不一致：${p.columns}。请核对；因机构改革、上年更正等不一致的请说明原因。`,
  A10: (p, w) =>
    `${cell(w)}填${p.left}，上年现行有效${p.last}加本年制发${p.issued}减本年废止${p.repealed}为${p.right}，不相等，请核对；因清理、自然失效、修订、机构改革或者口径不同的请说明原因。`,
  A13: (p, w) =>
    `${cell(w)}填${p.left}，上年为${p.right}，相差一千倍以上，单位应为万元，请确认没有${p.larger ? '误填为元' : '误除以一万'}。`,
  A14: (p) =>
    `与上年相比变化较大：${p.changes}${p.others > 0 ? `，另有${p.others}处` : ''}。请核对，确实如此的，建议在总体情况或者存在的主要问题中说明。`,
  A17: (p, w) =>
    `“${w.fields[0]?.rowName ?? ''}”：${p.year}年报告尚未审结${p.right}件，本年总计只有${p.left}件，${p.declared ? '而表四注明含上年结转' : '如果统计口径含上年结转'}，总计不应少于上年尚未审结数，请核对。`,
  A11: (p, w) =>
    `${cell(w)}填了${p.value}，${p.organ}没有规章制定权（规章由国务院部门、省级和设区的市级人民政府制定），请核对，没有的填0。`,
  A12: (p, w) =>
    `${cell(w)}填了${p.value}，而本年制发${p.issued}、废止${p.repealed}，现行有效至少应为${p.least}，请核对。`,
  A15: (p) =>
    p.defect === 'more'
      ? `“结转下年度继续办理”的总计${p.value}，超过本年新收${p.received}与上年结转${p.carriedIn}之和，请核对。`
      : `“结转下年度继续办理”的总计${p.value}，是本年新收${p.received}的${p.percent}%，而答复期限最长为40个工作日，请核对台账；确实如此的请说明原因。`,
  A16: (p) =>
    p.defect === 'noNotice'
      ? `表格中“逾期未按收费通知要求缴纳费用”有${p.value}件，第六部分没有写收费通知的件数和金额，请补充。`
      : `第六部分写收取信息处理费${p.quote}，而全年新收和上年结转的申请一共只有${p.value}件，请核对金额和单位；确实收取的请说明。`,
  A18: (p) =>
    `“未经复议直接起诉”总计${p.value}件，而“不予公开”只有${p.denied}件。对不予公开不服的应当先申请行政复议，请核对是否应计入“复议后起诉”。`,
  B01: ({ defect, section }, w) => {
    const title = sectionTitle(w, section);
    if (defect === 'missing') return `缺少“${title}”，六个部分不能遗漏，请补上。`;
    if (defect === 'order') return `“${title}”的位置不对，六个部分应当按格式的顺序各出现一次，请调整。`;
    return `“${title}”没有内容，请填写；确实没有的写“无”。`;
  },
  B02: (p) => `标题“${p.printed}”与格式规定的“${p.due}”不一致，请改用格式规定的标题。`,
  B03: (p) =>
    p.defect === 'missing'
      ? `“一、总体情况”没有写${p.aspects}，应当依次写主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面，请补充。`
      : `“一、总体情况”中“${p.aspects}”的次序不对，应当依次写主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障，请调整。`,
  B04: (p) => `全文没有提到${p.duties}，各级人民政府的年度报告应当写明工作考核、社会评议和责任追究结果情况，请补充。`,
  B05: (p, w) => `${w.text}引用的是${p.cited}，${p.year}年度应当依据${p.due}，请改正。`,
  B06: (p, w) =>
    p.defect === 'missing'
      ? `没有写明统计期限，请在导语中写上“统计期限为${p.due}年1月1日至12月31日”。`
      : `${w.text}的统计期限“${p.printed}”与报告年度${p.due}不一致，应为${p.due}年1月1日至12月31日，请改正。`,
  B07: (p, w) =>
    p.listed === 0
      ? `${w.text}写“${p.printed}”，格式规定全文为${p.due}个部分，请改正。`
      : `${w.text}写“${p.printed}”，列出的只有${p.listed}个，请补全。`,
  B08: (p, w) => `${w.text}“${p.found}”处是没有填写的模板内容，请填写或者删除。`,
  B12: (p, w) =>
    `${p.section === 'total' ? '各部分文字合计' : `“${sectionTitle(w, p.section)}”`}与${p.year}年报告重复超过${p.over}%，请按本年度的实际情况改写，重复的句子见“与上年对照”。`,
  B14: (p, w) =>
    `“${sectionTitle(w, 'sec5Issues')}”与${p.year}年报告重复超过${p.over}%，又没有写上年问题的改进情况，请写明上年问题怎样改进、本年度还有哪些问题。`,
  B09: (p, w) => {
    if (p.defect === 'self')
      return `${w.text}自称“${p.printed}”，而本单位是“${p.organ}”，可能照搬了其他单位的文字，请核对。`;
    if (p.defect === 'addressee')
      return `${w.text}写的是“${p.printed}”的申请，不是“${p.organ}”收到的申请，可能照搬了上级的文字，请核对。`;
    return `${w.text}写的是“${p.printed}”的年度报告，而本单位是“${p.organ}”，请核对。`;
  },
  B10: (p, w) =>
    p.defect === 'soFar'
      ? `${w.text}写“${p.printed}”，年度报告在次年公布，请改为“${p.due}年”。`
      : `${w.text}写“${p.printed}”，本报告的年度是${p.due}年，可能沿用了往年的文字，请核对。`,
  B11: (p) => `“一、总体情况”没有一个数字，也没有提到“${p.organ}”，不像本单位的情况，请写具体做法和件数。`,
  B13: ({ defect, value, due }) => {
    const section = '“五、存在的主要问题及改进情况”';
    if (defect === 'none') return `${section}写的是没有问题，应当写明存在的主要问题和改进情况，请补充。`;
    if (defect === 'short') return `${section}只有${value}字，少于${due}字，请写明存在的主要问题和改进情况。`;
    if (defect === 'noMeasures') return `${section}只写了问题，没有写改进措施，请补充。`;
    return `${section}列了${value}个问题、${due}条措施，请核对是否一一对应。`;
  },
  B15: (p, w) =>
    p.defect === 'missing'
      ? '“六、其他需要报告的事项”没有写收取信息处理费情况，请补充；没有收取的写“未收取信息处理费”。'
      : `收取信息处理费情况写在${w.text}，格式规定在第六部分报告，请移到第六部分。`,
  B16: (p) => {
    if (p.defect === 'short') return `“一、总体情况”只有${p.value}字，少于${p.limit}字，请核对五个方面是否写全。`;
    return p.set === 1
      ? `“一、总体情况”有${p.value}字，超过规定的${p.limit}字，请精简；不能精简的请说明。`
      : `“一、总体情况”有${p.value}字，不少地方要求不超过${p.limit}字，请按本地规定掌握。`;
  },
  B18: (p, w) =>
    p.defect === 'stammer'
      ? `${w.text}“${p.printed}”多了一个“是”，应为“${p.due}”，请改正。`
      : `${w.text}的序号“${p.printed}”前后不连续，此处应为“${p.due}”，请核对。`,
  B19: (p, w) => `${w.text}${p.count > 1 ? `等${p.count}处` : ''}写“${p.printed}”，规范用语是“${p.due}”，建议改正。`,
  B20: (p, w) => {
    if (p.defect === 'halfWidth') return `${w.text}等${p.count}处的标点是半角的，中文里应当用全角标点，建议改正。`;
    if (p.defect === 'fullWidthDigits') return `${w.text}等${p.count}处的数字“${p.printed}”是全角的，建议改为半角。`;
    return `${w.text}“${p.printed}”重复，应为“${p.due}”，建议改正。`;
  },
  ...PROSE_SENTENCES,
  L01: (p, w) => `${w.text}含有赌博或者色情网站的文字“${p.found}”，不是报告内容，请删除，并检查来源网页是否被篡改。`,
  L02: (p, w) => `${w.text}给出的网址“${p.host}”不是政府网站域名（gov.cn），请核实；不是本单位网址的请改正。`,
  L03: (p, w) =>
    p.characters > 0
      ? `${w.text}等处含有${p.characters}个看不见的字符，请删除。`
      : `${w.text}显示的是“${p.shown}”，链接却指向“${p.target}”，请核实并删除链接。`,
  L04: (p, w) => `${w.text}“${p.found}”是网页上的按钮或者链接文字，不是报告内容，请删除。`,
  L05: (p, w) =>
    p.defect === 'traditional'
      ? `${w.text}等处有${p.count}个繁体字（${p.characters}），请改为规范汉字。`
      : `${w.text}等处的汉字后面夹有拼音“${p.characters}”，请删除。`,
  M01: (p) => {
    if (p.defect === 'year') return `标题“${p.printed}”的年度与报告年度${p.due}不一致，请改正。`;
    if (p.defect === 'organ') return `标题“${p.printed}”的单位与本报告的单位“${p.due}”不一致，请改正。`;
    return `标题“${p.printed}”不是年度报告的标题，应含有“${p.due}”，请改正。`;
  },
  M02: (p) => {
    if (p.defect === 'early') return `成文日期${p.printed}早于统计期限届满的${p.due}，请核对。`;
    if (p.defect === 'order') return `发布日期${p.printed}早于成文日期${p.due}，请核对。`;
    return `发布日期${p.printed}晚于规定的期限${p.due}，请核对。`;
  },
  M03: (p) =>
    p.kind === 'phone'
      ? `电话“${p.printed}”的位数不对，应为区号加7至8位号码，请核对。`
      : `邮编“${p.printed}”不是6位数字，请核对。`,
  P01: (p, w) => `${w.text}含有${PERSONAL[p.kind]}（${p.masked}），属于个人信息，请删除。`,
  P02: (p, w) => `${w.text}写有${PERSONS[p.kind]}（${p.masked}），请确认有必要公开，没有必要的请删除。`,
  P03: (p) => `公布的是个人邮箱（@${p.host}），建议改用单位的政务邮箱。`,
  P04: (p, w) => {
    if (p.kind === 'mark') return `${w.text}有“${p.printed}”标志，公开前请进行保密审查，不应公开的请删除。`;
    if (p.kind === 'case') return `${w.text}有案号（${p.printed}），可以据此查到当事人，请删除。`;
    return `${w.text}有敏感词“${p.printed}”，请核对是否可以公开。`;
  },
};

/** A finding in words. @param form the form that the report is on */
export function findingSentence(finding: Finding, form: Form): string {
  const fields = finding.places.flatMap((p) => (p.kind === 'cell' ? (form.fieldById.get(p.field) ?? []) : []));
  const text = finding.places.find((p) => p.kind === 'text');
  // The engine pairs every rule with its own values; only the compiler cannot see that through `Finding`.
  const sentence = SENTENCES[finding.rule as RuleId] as (p: Finding['params'], where: Where) => string;
  // A quote may hold what no list may show.
  return maskedText(sentence(finding.params, { form, fields, text: text ? textInWords(text, form) : '' }));
}

/** Params that hold the numbers a finding compares, what stands there first. */
const NUMBERS = ['left', 'right', 'said', 'parts', 'table', 'value'] as const;

/** The numbers that a finding compares, for programs to read: usually two, none where no number is at issue. */
export const findingNumbers = ({ params }: Finding): string[] =>
  NUMBERS.flatMap((name) => (name in params ? [String(params[name])] : []));

const VERDICT: readonly (readonly [FindingClass, string])[] = [
  ['A', '必须改正'],
  ['B', '需要说明'],
  ['C', '请核实'],
  ['D', '提示'],
];

/** Open findings in one line: `有2处必须改正、1处需要说明、4处请核实`, or `未发现问题`. @param explained how many are settled */
export const verdict = (findings: readonly Finding[], explained = 0): string =>
  verdictOf(countByClass(findings), explained);

/** The same for findings that are only counted, as in a list of reports. */
export function verdictOf(counts: ClassCounts, explained = 0): string {
  const words = VERDICT.flatMap(([level, word]) => (counts[level] === 0 ? [] : [`${counts[level]}处${word}`]));
  if (words.length > 0) return `有${words.join('、')}`;
  return explained === 0 ? '未发现问题' : `没有待处理的问题，已说明${explained}处`;
}
