/** Cases of the rules that hold a report against last year's. */
import type { Section } from '../../../../shared/report/report.ts';
import { paragraph } from '../../../../shared/report/richText.ts';
import { cleanReport } from '../../../fixtures/cleanReport.ts';
import type { Edit } from '../reportWith.ts';
import type { Cases } from './case.ts';

const OTHER_WORDS =
  '这一年，我局完成机构搬迁，窗口由三个并为一个；大力推行网上办理，老百姓少跑腿。年初确定的任务由各股室分头落实，年末逐项销号，未完成的转入下一年继续推进，由监察人员跟踪。遇有疑难，及时请教上级主管部门和法律顾问，形成会商记录存档备查。';
/** Last year's report of the same office in other words. */
const otherWords: Edit = {
  report: { sections: cleanReport().sections.map((s) => ({ ...s, body: [paragraph(OTHER_WORDS)] })) },
};
const withIssues = (...issues: string[]): Section[] =>
  cleanReport().sections.map((s) => (s.id === 'sec5Issues' ? { ...s, body: issues.map((t) => paragraph(t)) } : s));
const PROBLEMS =
  '主要问题：一是公开内容与群众需求结合不够紧密；二是基层工作人员变动频繁，业务能力有待提高。针对这些情况，采取以下措施：一是开展需求调研，按季度更新公开事项清单；二是建立跟班学习制度，编印操作手册，提高答复质量，定期通报各单位办理时限。';
const onOldForm: Edit = { report: { edition: 'FMT2019', year: 2020 } };

export const LAST_YEAR_CASES = {
  A09: {
    passing: [
      {},
      { lastYear: {} },
      { lastYear: { cells: { 'requests.carriedOut.naturalPerson': null } } },
      // A report of some other year says nothing about what was carried.
      { lastYear: { report: { year: 2021 }, cells: { 'requests.carriedOut.naturalPerson': '9' } } },
      { report: { year: 2021 }, lastYear: onOldForm },
    ],
    failing: [
      {
        edit: { lastYear: { cells: { 'requests.carriedOut.naturalPerson': '2' } } },
        cells: ['requests.carriedIn.naturalPerson'],
        class: 'B',
        numbers: [['3', '2']],
        says: '自然人本年填3、上年为2；总计本年填3、上年为2',
      },
      {
        edit: {
          lastYear: { cells: { 'requests.carriedOut.naturalPerson': '2', 'requests.carriedOut.business': '1' } },
        },
        cells: ['requests.carriedIn.naturalPerson'],
        says: '自然人本年填3、上年为2；商业企业本年填0、上年为1。',
      },
      {
        edit: {
          report: { year: 2021 },
          lastYear: { ...onOldForm, cells: { 'requests.carriedOut.naturalPerson': '5' } },
        },
        says: '2020年报告',
      },
    ],
  },
  A10: {
    passing: [
      {},
      { lastYear: {} },
      { cells: { 'proactive.normativeDocuments.repealed': null }, lastYear: {} },
      // 对外公开总数量 of the 2019 form is another number.
      { report: { year: 2021 }, lastYear: onOldForm },
    ],
    failing: [
      {
        edit: { lastYear: { cells: { 'proactive.normativeDocuments.inForce': '18' } } },
        cells: ['proactive.normativeDocuments.inForce'],
        class: 'C',
        numbers: [['19', '20']],
        says: '上年现行有效18加本年制发4减本年废止2为20',
      },
      {
        edit: { lastYear: { cells: { 'proactive.regulations.inForce': '1' } } },
        cells: ['proactive.regulations.inForce'],
      },
    ],
  },
  A13: {
    passing: [
      {},
      { lastYear: {} },
      { lastYear: { cells: { 'proactive.adminFees.amountWanYuan': '0.4126' } } },
      { lastYear: { cells: { 'proactive.adminFees.amountWanYuan': '0' } } },
      { report: { year: 2021 }, lastYear: onOldForm },
    ],
    failing: [
      {
        edit: { lastYear: { cells: { 'proactive.adminFees.amountWanYuan': '0.4125' } } },
        cells: ['proactive.adminFees.amountWanYuan'],
        numbers: [['412.5', '0.4125']],
        says: '误填为元',
      },
      {
        edit: { lastYear: { cells: { 'proactive.adminFees.amountWanYuan': '4125000' } } },
        says: '误除以一万',
      },
    ],
  },
  A14: {
    passing: [
      {},
      { lastYear: {} },
      // Half as many again, and few.
      { lastYear: { cells: { 'proactive.licensing.decisions': '858', 'proactive.penalties.decisions': '27' } } },
      { report: { year: 2021 }, lastYear: { ...onOldForm, cells: { 'proactive.licensing.decisions': '10' } } },
      // Review comes first since 2024.
      {
        report: { year: 2024 },
        cells: { 'reviewLitigation.review.upheld': '90' },
        lastYear: { report: { year: 2023 }, cells: { 'reviewLitigation.litigationDirect.upheld': '60' } },
      },
    ],
    failing: [
      {
        edit: { lastYear: { cells: { 'proactive.licensing.decisions': '857' } } },
        cells: ['proactive.licensing.decisions'],
        class: 'D',
        says: '“行政许可”由857变为1286。',
      },
      {
        edit: {
          cells: { 'reviewLitigation.review.upheld': '90', 'requests.newReceived.naturalPerson': '300' },
          lastYear: { cells: { 'proactive.licensing.decisions': '1', 'proactive.penalties.decisions': '1' } },
        },
        cells: ['proactive.licensing.decisions'],
        says: '“本年新收政府信息公开申请数量”由43变为309、“行政复议”由3变为91，另有1处。',
      },
    ],
  },
  A17: {
    passing: [
      {},
      { lastYear: {} },
      { lastYear: { cells: { 'reviewLitigation.review.pending': '3' } } },
      {
        report: {
          sections: cleanReport().sections.map((s) =>
            s.id === 'sec4ReviewLitigation' ? { ...s, after: [paragraph('注：以上数量不含上年度结转案件。')] } : s,
          ),
        },
        lastYear: { cells: { 'reviewLitigation.review.pending': '9' } },
      },
    ],
    failing: [
      {
        edit: { lastYear: { cells: { 'reviewLitigation.review.pending': '4' } } },
        cells: ['reviewLitigation.review.total'],
        class: 'D',
        numbers: [['3', '4']],
        says: '“行政复议”：2022年报告尚未审结4件，本年总计只有3件',
      },
      {
        edit: {
          report: {
            sections: cleanReport().sections.map((s) =>
              s.id === 'sec4ReviewLitigation'
                ? { ...s, after: [paragraph('注：行政复议、行政诉讼数量含上年度结转数量。')] }
                : s,
            ),
          },
          lastYear: { cells: { 'reviewLitigation.litigationDirect.pending': '1' } },
        },
        cells: ['reviewLitigation.litigationDirect.total'],
        class: 'C',
      },
    ],
  },
  B12: {
    passing: [{}, { lastYear: otherWords }, { lastYear: { ...otherWords, sections: ['sec1Overview'] } }],
    failing: [
      { edit: { lastYear: {} }, class: 'C', says: '各部分文字合计与2022年报告重复超过90%' },
      {
        edit: {
          lastYear: {
            report: {
              sections: cleanReport().sections.map((s) =>
                s.id === 'sec5Issues' ? s : { ...s, body: [paragraph(OTHER_WORDS)] },
              ),
            },
          },
        },
        says: '“五、存在的主要问题及改进情况”与2022年报告重复超过90%',
      },
    ],
  },
  B14: {
    passing: [
      {},
      { lastYear: otherWords },
      // Says what became of last year's problems.
      { lastYear: {} },
      {
        report: { sections: withIssues(PROBLEMS, '去年指出的不足均已补齐。') },
        lastYear: { report: { sections: withIssues(PROBLEMS) } },
      },
    ],
    failing: [
      {
        edit: {
          report: { sections: withIssues(PROBLEMS) },
          lastYear: { report: { sections: withIssues(PROBLEMS.replace('按季度', '按月')) } },
        },
        class: 'C',
        says: '又没有写上年问题的改进情况',
      },
    ],
  },
} satisfies Record<string, Cases>;
