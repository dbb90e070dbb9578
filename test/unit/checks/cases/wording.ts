/** Cases of the rules on words: another office's, outdated ones, typed twice. */
import type { Cases } from './case.ts';

const STREET = { name: '青河县迎宾路街道办事处', level: 'town', kind: 'government' } as const;
const GOVERNMENT = { name: '青河县人民政府', level: 'county', kind: 'government' } as const;

export const WORDING_CASES = {
  B09: {
    passing: [
      {},
      { preface: ['本报告由青河县自然资源局办公室编制，现公布青河县自然资源局2023年政府信息公开工作年度报告。'] },
      {
        preface: [
          '根据《青河县人民政府办公室关于做好政府信息公开工作年度报告编制工作的通知》，按照县政府2023年政府信息公开工作年度报告编制要求编制。',
        ],
      },
      { overview: ['协助办理向县政府提出的政府信息公开申请5件。', '突破自我局限，我委托第三方评估，我局势头良好。'] },
      {
        organ: GOVERNMENT,
        requests: '未收到申请。',
        overview: ['公民向县人民政府及县政府办公室提出的政府信息公开申请12件，我县认真办理。'],
      },
      {
        preface: ['现将沐河县自然资源局2023年政府信息公开工作年度报告公布如下。'],
        organ: { name: '沭河县自然资源局', level: 'county', kind: 'department' },
      },
    ],
    failing: [
      {
        edit: {
          organ: STREET,
          requests: '未收到申请。',
          overview: ['全年收到公民向市政府及市政府办公室提出的政府信息公开申请3件。'],
        },
        at: ['向市政府及市政府办公室提出'],
        class: 'C',
        says: '照搬了上级的文字',
      },
      { edit: { preface: ['现将青河县水利局2023年政府信息公开工作年度报告公布如下。'] }, at: ['青河县水利局'] },
      { edit: { overview: ['我镇高度重视公开工作，我镇成立专班。'] }, at: ['我镇'], says: '自称“我镇”' },
    ],
  },
  B19: {
    passing: [
      {},
      { overview: ['更新“政府信息公开年报”栏目，发布政府信息公开年报专栏信息3条。', '国务院令第711号'] },
      { overview: ['编印《部份做法汇编》。'] },
      { other: ['未收取信息公开处理费。'], words: { preferred: [] } },
    ],
    failing: [
      {
        edit: { other: ['没有产生信息公开处理费，信息公开处理费0元。'] },
        at: ['信息公开处理费'],
        class: 'D',
        says: '等2处写“信息公开处理费”，规范用语是“信息处理费”',
      },
      { edit: { preface: ['根据《条例》（国令第711号）编制。'] }, at: ['国令第'] },
      {
        edit: { overview: ['利用公众号发布。'], words: { preferred: [{ from: '公众号', to: '微信公众号' }] } },
        at: ['公众号'],
      },
    ],
  },
  B20: {
    passing: [
      {},
      { overview: ['紧紧围绕中心，层层压实责任，一件一件抓落实，省略号……破折号——都正确。'] },
      {
        overview: [
          '青河县人民政府政府信息公开栏目，网址www.qhx.gov.cn，时间10:30，占3.5%，以公开为目的的活动，总和和谐。',
        ],
      },
      { overview: ['根据GB/T 9704-2012编制，A,B两类。'] },
    ],
    failing: [
      {
        edit: { overview: ['完成公开任务。。进展顺利，。'] },
        at: ['。。', '，。'],
        class: 'D',
        says: '“。。”重复，应为“。”',
      },
      { edit: { overview: ['加强加强业务培训，做好的的工作。'] }, at: ['加强加强', '的的'] },
      { edit: { overview: ['公开信息,解读政策;回应关切(图解).'] }, says: '等4处的标点是半角的' },
      { edit: { overview: ['公开信息１２６条。'] }, at: ['１２６'], says: '全角' },
    ],
  },
} satisfies Record<string, Cases>;
