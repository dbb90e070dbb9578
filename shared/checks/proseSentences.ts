/** The words of findings that hold the prose against the tables (C01–C07) or against itself (B17). */
import type { ParamsOf, RuleId } from './rules.ts';
import { subjectWords } from './subjectWords.ts';

type ProseRule = Extract<RuleId, 'B17' | 'C01' | 'C02' | 'C03' | 'C04' | 'C05' | 'C06' | 'C07'>;

const HANDLED = {
  carriedIn: '“上年结转政府信息公开申请数量”的总计',
  answered: '“本年度办理结果”的总计',
  carriedOut: '“结转下年度继续办理”的总计',
} as const;
const NONE = {
  noCases: '没有',
  noneCorrected: '没有被纠正',
  allUpheld: '全部维持',
  allClosed: '全部审结',
} as const;

export const PROSE_SENTENCES: {
  readonly [Id in ProseRule]: (p: ParamsOf<Id>, where: { readonly text: string }) => string;
} = {
  B17: (p, w) =>
    p.of === 'share'
      ? `${w.text}“${p.quote}”：按所列数字计算，占比为${p.parts}，与文字不一致，请核对。`
      : `${w.text}“${p.quote}”：所列${p.count}项之和为${p.parts}，与总数${p.said}不一致，请核对。`,
  C01: (p, w) => {
    if (p.of === 'growth')
      return `${w.text}写“${p.quote}”，按上年报告的${p.said}和本年的${p.sum}计算，变化为${p.table}，不一致，请核对。`;
    const whose = p.of === 'last' ? '上年报告的表格' : '表格';
    return `${w.text}写“${p.quote}”，${whose}中“本年新收政府信息公开申请数量”总计为${p.table}，加上年结转为${p.sum}，与${p.said}不一致，请核对；统计口径不同的请说明。`;
  },
  C02: (p, w) => {
    if (p.of === 'growth')
      return `${w.text}写“${p.quote}”，上年报告${HANDLED[p.kind]}为${p.said}，本年比上年的变化为${p.table}，不一致，请核对。`;
    const whose = p.of === 'last' ? '上年报告的表格' : '表格';
    return `${w.text}写“${p.quote}”，${whose}中${HANDLED[p.kind]}为${p.table}，与${p.said}不一致，请核对；口径不同的请说明。`;
  },
  C03: (p, w) => {
    if (p.of === 'growth')
      return `${w.text}写“${p.quote}”，上年报告${subjectWords(p.subject)}为${p.said}，本年为${p.other}，变化为${p.table}，不一致，请核对。`;
    if (p.of === 'share')
      return `${w.text}写“${p.quote}”，表格中${subjectWords(p.subject)}为${p.said}，占${p.other}件的${p.table}，不一致，请核对。`;
    const other = p.other === '' ? '' : `，另一种理解为${p.other}`;
    return `${w.text}写“${p.quote}”，表格中${subjectWords(p.subject)}为${p.table}${other}，与${p.said}不一致，请核对。`;
  },
  C04: (p, w) => {
    if (p.of === 'growth')
      return `${w.text}写“${p.quote}”，上年报告${subjectWords(p.subject)}为${p.said}，本年为${p.other}，变化为${p.table}，不一致，请核对。`;
    if (p.of === 'count') {
      const scope =
        p.other === 'new'
          ? `；文字只统计本年新发生的${p.said}件、表格含上年结转的${p.table}件的，请说明口径`
          : '；表格含上年结转案件等口径不同的请说明';
      return `${w.text}写“${p.quote}”，表格中${subjectWords(p.subject)}为${p.table}，与${p.said}不一致，请核对${scope}。`;
    }
    if (p.of === 'allUpheld')
      return `${w.text}写“${p.quote}”，而表格中维持以外的有${p.table}件（其中尚未审结${p.other}件）；“${p.quote}”只指已经审结的案件的，请写明；指全部案件的，请核对。`;
    return `${w.text}写“${p.quote}”，即${NONE[p.of]}，而表格中${subjectWords(p.subject)}为${p.table}，请核对。`;
  },
  C05: (p, w) =>
    p.said === '0'
      ? `${w.text}写“${p.quote}”，表格中“本年新收政府信息公开申请数量”总计为${p.table}，不一致，请核对。`
      : `${w.text}写“${p.quote}”，表格中“本年新收政府信息公开申请数量”总计为0，不一致，请核对。`,
  C06: (p, w) =>
    p.of === 'growth'
      ? `${w.text}写“${p.quote}”，上年报告${subjectWords(p.subject)}为${p.said}，变化为${p.table}，不一致，请核对。`
      : `${w.text}写“${p.quote}”，表格中${subjectWords(p.subject)}为${p.table}，与${p.said}不一致，请核对；口径不同的请说明。`,
  C07: (p, w) => {
    if (p.defect === 'fees')
      return `${w.text}写“${p.quote}”，即${p.said}元，超过表格中“行政事业性收费”的${p.table}万元，信息处理费属于行政事业性收费，请核对金额和单位。`;
    if (p.defect === 'notice') return `${w.text}写“${p.quote}”，即${p.said}元，超过收费通知的${p.table}元，请核对。`;
    return `${w.text}写“${p.quote}”，表格中逾期未按收费通知要求缴费的有${p.table}件，收费通知不应少于这个数，请核对。`;
  },
};
