/** The sample office's report for the year before: complete and without mistakes, for carry-over and comparison. */
import { formOf } from '../editions/editions.ts';
import type { SectionId } from '../editions/form.ts';
import { blankReport } from '../report/newReport.ts';
import type { Report, Section } from '../report/report.ts';
import { paragraph } from '../report/richText.ts';
import { SAMPLE_CONTACT, SAMPLE_ORGAN } from './office.ts';
import { applicants, filled, line } from './writing.ts';

const NUMBERS: Readonly<Record<string, string>> = {
  'proactive.normativeDocuments.issued': '3',
  'proactive.normativeDocuments.repealed': '1',
  'proactive.normativeDocuments.inForce': '6',
  'proactive.licensing.decisions': '31',
  'proactive.penalties.decisions': '5',
  'proactive.adminFees.amountWanYuan': '1243.08',
  ...applicants('newReceived', [33, 4, 0, 0, 1, 0]),
  ...applicants('carriedIn', [2]),
  ...applicants('granted', [15, 2, 0, 0, 1, 0]),
  ...applicants('partiallyGranted', [5, 1]),
  ...applicants('denied.thirdPartyRights', [2]),
  ...applicants('unable.notHeld', [4]),
  ...applicants('unable.wouldRequireCreation', [1]),
  ...applicants('notProcessed.petitionComplaint', [2]),
  ...applicants('notProcessed.repeated', [1]),
  ...applicants('otherHandling.correctionOverdue', [1]),
  ...applicants('otherHandling.other', [1]),
  ...applicants('carriedOut', [3, 1]),
  'reviewLitigation.review.upheld': '1',
};

const PREFACE = [
  line`根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）要求，云岭市青石区教育局编制2024年政府信息公开工作年度报告，所列数据的统计期限自2024年1月1日起至2024年12月31日止。本报告电子版可在云岭市青石区教育局网站（http://jyj.qingshi.gov.cn）查阅和下载。`,
];

const TEXT: Readonly<Partial<Record<SectionId, Pick<Section, 'body' | 'after'>>>> = {
  sec1Overview: {
    body: [
      paragraph('（一）主动公开', 2),
      line`2024年，云岭市青石区教育局主动公开政府信息367条，其中通过区政府门户网站公开205条，通过政务新媒体公开148条，通过校园公示栏公开14条；发布政策解读15篇，办理“局长信箱”来信121件。`,
      paragraph('（二）依申请公开', 2),
      line`全年新收政府信息公开申请${'requests.newReceived.total'}件，上年结转${'requests.carriedIn.total'}件；办结${'requests.resultTotal.total'}件，结转下年度继续办理${'requests.carriedOut.total'}件，所有申请均在法定期限内答复。`,
      paragraph('（三）政府信息管理', 2),
      line`落实信息发布三级审核，全年制发行政规范性文件${'proactive.normativeDocuments.issued'}件，废止${'proactive.normativeDocuments.repealed'}件，现行有效${'proactive.normativeDocuments.inForce'}件。`,
      paragraph('（四）政府信息公开平台建设', 2),
      line`完成教育栏目改版，规范管理政务新媒体20个，在区政务服务中心设立政务公开专区。`,
      paragraph('（五）监督保障', 2),
      line`组织业务培训2次，参训85人次；政务公开纳入年度考核，社会评议满意率95.2%，未发生因政府信息公开工作被追究责任的情形。`,
    ],
  },
  sec5Issues: {
    body: [
      line`2023年度报告中提出的目录更新不及时的问题已经整改，全年调整目录事项9项。2024年度主要存在两个问题：一是政策解读形式单一，二是依申请公开答复文书不够规范。下一步，一是推行图解、问答、短视频等解读形式，二是修订答复文书样式并加强法制审核。`,
    ],
  },
  sec6Other: {
    body: [
      line`2024年，本机关依申请提供政府信息未发出信息处理费收费通知，实际收取信息处理费0元。无其他需要报告的事项。`,
    ],
  },
};

/** The sample office's report for 2024; its 结转下年度 is the 上年结转 of `sampleReport`. @param id a new report id */
export function sampleLastYear(id: string): Report {
  const blank = blankReport(id, 2024, SAMPLE_ORGAN, {
    ...SAMPLE_CONTACT,
    issuedOn: '2025-01-14',
    publishedOn: '2025-01-17',
  });
  return {
    ...blank,
    preface: PREFACE,
    sections: blank.sections.map((s) => ({ ...s, ...TEXT[s.id] })),
    tables: filled(formOf(blank), NUMBERS),
    provenance: { origin: 'sample' },
  };
}
