/** Cases of the rules on the form of the report: sections, titles, template remains, numbering. */
import { paragraph } from '../../../../shared/report/richText.ts';
import { cleanReport } from '../../../fixtures/cleanReport.ts';
import type { Cases } from './case.ts';

const without30 = cleanReport().preface.map((p) => ({
  ...p,
  inlines: p.inlines.map((i) =>
    i.type === 'text' ? { ...i, text: i.text.replace(/（国办公开办函〔2021〕30号）/, '') } : i,
  ),
}));

export const FORM_CASES = {
  B01: {
    passing: [{}],
    failing: [
      {
        edit: { sections: ['sec1Overview', 'sec2Proactive', 'sec3Requests', 'sec4ReviewLitigation', 'sec6Other'] },
        says: '缺少“五、存在的主要问题及改进情况”',
      },
      {
        edit: {
          sections: [
            'sec1Overview',
            'sec2Proactive',
            'sec4ReviewLitigation',
            'sec3Requests',
            'sec5Issues',
            'sec6Other',
          ],
        },
        says: '“三、收到和处理政府信息公开申请情况”的位置不对',
      },
      {
        edit: {
          report: {
            sections: cleanReport().sections.map((s) => (s.id === 'sec6Other' ? { ...s, body: [paragraph(' ')] } : s)),
          },
        },
        says: '“六、其他需要报告的事项”没有内容',
      },
    ],
  },
  B02: {
    passing: [
      {},
      { sectionTitle: ['sec4ReviewLitigation', '四、政府信息公开行政复议、行政诉讼情况'] },
      { sectionTitle: ['sec1Overview', ' 一、总体情况 '] },
    ],
    failing: [
      {
        edit: { sectionTitle: ['sec2Proactive', '二、行政机关主动公开政府信息情况'] },
        at: ['二、行政机关主动公开政府信息情况'],
        says: '“二、主动公开政府信息情况”不一致',
      },
    ],
  },
  B05: {
    passing: [
      {},
      // Both notices named: the older one as history.
      { preface: ['本年度起不再使用国办公开办函〔2019〕60号规定的格式。'] },
      { report: { preface: without30 } },
      { report: { preface: without30 }, overview: ['按照国办发〔2019〕60号文件要求，做好相关工作。'] },
      { report: { year: 2020, edition: 'FMT2019', preface: [paragraph('依据国办公开办函〔2019〕60号编制。')] } },
    ],
    failing: [
      {
        edit: { report: { preface: [...without30, paragraph('依据（国办公开办函〔2019〕60号）要求编写。')] } },
        at: ['国办公开办函〔2019〕60号'],
        class: 'C',
        says: '2023年度应当依据国办公开办函〔2021〕30号',
      },
      {
        edit: { report: { preface: [...without30, paragraph('依据国办公开办函 [2019] 60 号编写。')] } },
        at: ['国办公开办函 [2019] 60 号'],
      },
    ],
  },
  B08: {
    passing: [
      {},
      { overview: ['对XX有限公司、××小区业主反映的问题逐一回复，公开结果。', '[…abridged…]', '[…]'] },
      { overview: ['申请人可填写申请表（请填写《政府信息公开申请表》）后当面提交。', '【政策解读】图解惠民政策'] },
      { overview: ['其中  人民网报道12篇，公开  条例解读3篇，按XX条例办理。'] },
      { overview: ['累计发布 126 条，其中政务新媒体 45 条。', '2023 年 1 月 1 日至 12 月 31 日'] },
      { overview: ['统一编号为AX_2023__01的文件已公开，X光机采购结果公示3次，规格3×5米。'] },
    ],
    failing: [
      { edit: { overview: ['通过网站累计发布   条，其中政策解读 3 条。'] }, at: ['   '], class: 'A', says: '累计发布' },
      { edit: { overview: ['全年受理申请××件，公开信息XX条。'] }, at: ['××', 'XX'] },
      { edit: { overview: ['XX局认真落实，收到留言____条。'] }, at: ['XX', '____'] },
      { edit: { overview: ['【请填写单位名称】高度重视，【】。'] }, at: ['【请填写单位名称】', '【】'] },
      {
        edit: { other: ['（文字描述，收取信息处理费情况在此处报告。）'] },
        at: ['（文字描述，收取信息处理费情况在此处报告。）'],
      },
      { edit: { overview: ['（此处填写本年度主要做法）'] }, at: ['（此处填写本年度主要做法）'] },
      { edit: { overview: ['统计期限自    年  月  日起。'] }, at: ['年  月  日'] },
    ],
  },
  B18: {
    passing: [
      {},
      { overview: ['任务之一是做好解读，前提统一是按时公开。', '一是否公开要先审查。'] },
      { overview: ['一是强化学习。二是强化督查。', '一要提高认识，二要压实责任，三要严格考核。'] },
    ],
    failing: [
      {
        edit: { overview: ['一是是强化信息内容审核把关。二是做好清理。'] },
        at: ['一是是'],
        class: 'D',
        says: '“一是是”多了一个“是”，应为“一是”',
      },
      { edit: { overview: ['一是强化学习。三是强化督查。'] }, at: ['三是'], says: '应为“二是”' },
      { edit: { other: ['（一）收费情况', '（三）其他情况'] }, at: ['（三）'], says: '应为“（二）”' },
      { edit: { overview: ['一是强化学习；二是强化督查；二是强化考核。'] }, at: ['二是'], says: '应为“三是”' },
    ],
  },
  M01: {
    passing: [
      {},
      { title: '青河县自然资源局2023年政府信息公开工作年度报告' },
      { title: '2023年度青河县自然资源局 政府信息公开年度报告' },
      { title: '青河县自然资源局关于2023年度政府信息公开工作的年度报告' },
      { title: '县自然资源局二〇二三年政府信息公开年报' },
      { title: '政府信息公开工作年度报告' },
    ],
    failing: [
      { edit: { title: '青河县自然资源局2022年政府信息公开工作年度报告' }, class: 'A', says: '与报告年度2023不一致' },
      { edit: { title: '清河县自然资源局2023年政府信息公开工作年度报告' }, says: '单位“青河县自然资源局”不一致' },
      { edit: { title: '青河县自然资源局2023年工作总结' }, says: '不是年度报告的标题' },
    ],
  },
} satisfies Record<string, Cases>;
