/** B08: blanks of a template that nobody filled in. */
import { matchesIn } from '../../prose/occurrences.ts';
import { inEachPassage } from '../passages.ts';
import type { Rule } from '../rule.ts';

/** Measure words, and not the words that begin like one: 人民, 条例, 项目. */
const MEASURE =
  '(?:人次|件次|万元|[件篇宗例%]|人(?![民大员社才力事口工])|条(?![例件款])|次(?![年要])|个(?![人体别])|期(?![间限刊])|场(?![所地馆])|份(?!额)|项(?!目)|起(?![诉草到])|元(?![旦素])|年(?![终初])|月(?![底初])|日(?![常前报]))';
const COUNTING =
  '(?:公开|发布|受理|收到|接收|新收|办结|办理|答复|回复|结转|共|计|总计|累计|合计|举办|召开|组织|开展|编印|制发|制定|出台|印发|废止|解读|收取|发出|其中)';
/** A stand-in is no company's name: `XX公司` keeps a real one out of the text. */
const NOT_A_FIRM = '(?![^，。；、\\n]{0,12}(?:公司|企业|集团|商店|酒店|饭店|药店|工厂|小区|学校|医院|案))';

const PATTERNS = [
  // 累计发布   条
  `(?<=${COUNTING}(?:政府信息|信息|申请|文件|政府信息公开申请)?)[ \\u00a0\\u3000]{2,}(?=${MEASURE})`,
  // 年  月  日
  '年[ \\u00a0\\u3000]{1,9}月[ \\u00a0\\u3000]{0,9}日',
  // ××件, XX年, **条
  `(?<![A-Za-z0-9Ｘ×✕*])(?:[×✕Ｘ]{1,6}|[Xx]{2,6}|X|\\*{2,6})\\s*(?=${MEASURE})${NOT_A_FIRM}(?!光|射线|染色体)`,
  // XX局, ××人民政府
  `(?<![A-Za-z0-9Ｘ×✕*])(?:[×✕Ｘ]{2,6}|X{2,6}|\\*{2,6})(?=(?:人民政府|办事处|街道|办公室|单位|部门|[省市州县区镇乡局厅委办]))${NOT_A_FIRM}`,
  // ____
  '(?<![A-Za-z0-9/_.=&?-])[_＿]{2,}(?![A-Za-z0-9_])',
  // 【单位名称】, 【】
  '【\\s{0,9}(?:[^】\\n]{0,20}(?:请|填|单位|机关名称|年份|数字|数量|此处|补充|姓名|待定)[^】\\n]{0,20})?】',
  // （文字描述…）
  '[（(]\\s*文字描述[^）)\\n]{0,40}[）)]?',
  // （请填写…）, （此处补充）
  '[（(](?:此处|请|请在此|待)处?(?:填写|填入|填报|补充|核实)(?![^）)\\n]{0,20}(?:申请|表))[^）)\\n]{0,20}[）)]',
];
const PLACEHOLDER = new RegExp(PATTERNS.join('|'), 'g');

export const placeholders: Rule<'B08', { readonly found: string }> = {
  id: 'B08',
  class: 'A',
  basis: '年度报告应当内容完整，不得留有模板空白',
  check: inEachPassage(function* (passage) {
    for (const m of matchesIn(passage, PLACEHOLDER)) {
      const to = m.index + m[0].length;
      // A blank says nothing by itself: show the words around it.
      const found = m[0].trim() === '' ? passage.slice(Math.max(0, m.index - 4), to + 1).replace(/^.*\n/s, '') : m[0];
      yield { from: m.index, to, params: { found } };
    }
  }),
};
