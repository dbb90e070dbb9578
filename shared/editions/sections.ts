/** The six sections; both editions print the same titles. Variants were seen in published reports. */
import type { SectionForm } from './form.ts';

export const SECTIONS: readonly SectionForm[] = [
  {
    id: 'sec1Overview',
    title: '一、总体情况',
    titleVariants: ['总体情况', '概述', '基本情况'],
    note: '（文字描述）概括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面；各级人民政府还应报告工作考核、社会评议和责任追究结果情况。',
    asks: 'fiveAspects',
  },
  {
    id: 'sec2Proactive',
    title: '二、主动公开政府信息情况',
    titleVariants: ['主动公开政府信息情况', '行政机关主动公开政府信息情况', '主动公开情况'],
    table: 'proactive',
  },
  {
    id: 'sec3Requests',
    title: '三、收到和处理政府信息公开申请情况',
    titleVariants: ['收到和处理政府信息公开申请情况', '行政机关收到和处理政府信息公开申请情况', '依申请公开情况'],
    table: 'requests',
  },
  {
    id: 'sec4ReviewLitigation',
    title: '四、政府信息公开行政复议、行政诉讼情况',
    titleVariants: [
      '政府信息公开行政复议、行政诉讼情况',
      '政府信息公开行政复议行政诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '因政府信息公开工作被申请行政复议和提起行政诉讼情况',
    ],
    table: 'reviewLitigation',
  },
  {
    id: 'sec5Issues',
    title: '五、存在的主要问题及改进情况',
    titleVariants: [
      '存在的主要问题及改进情况',
      '政府信息公开工作存在的主要问题及改进情况',
      '存在问题及改进情况',
      '存在的主要问题及改进措施',
      '存在的主要问题及改进举措',
      '存在的主要问题及整改措施',
    ],
    note: '（文字描述）上一年度问题的改进情况，本年度存在的主要问题，以及与问题一一对应的改进措施。',
  },
  {
    id: 'sec6Other',
    title: '六、其他需要报告的事项',
    titleVariants: ['其他需要报告的事项', '其他需要报告事项', '需要报告的其他事项'],
    note: '（文字描述，收取信息处理费情况在此处报告。）',
    asks: 'processingFee',
  },
];

/** In the trial form of 2019 five aspects and 信息处理费 were not asked for; the fee came in 2021. */
export const SECTIONS_2019: readonly SectionForm[] = SECTIONS.map(({ asks, ...section }) =>
  asks === 'processingFee' ? { ...section, note: '（文字描述）' } : section,
);
