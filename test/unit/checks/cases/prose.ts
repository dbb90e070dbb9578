/** Cases of the rules that hold the prose against tables two to four, and against itself. */
import type { Edit } from '../reportWith.ts';
import type { Cases } from './case.ts';

const says = (requests: string): Edit => ({ requests });
const overview = (...texts: string[]): Edit => ({ overview: texts });
const other = (...texts: string[]): Edit => ({ instead: { sec6Other: texts } });
/** The clean report: 予以公开24, 部分公开5, 不予公开3, 无法提供7, 不予处理2, 其他处理2; 自然人34 of 43 received. */
const REQUESTS = '2023年共受理政府信息公开申请43件，办结43件';

export const PROSE_CASES = {
  C03: {
    passing: [
      says(`${REQUESTS}，其中予以公开24件、部分公开5件、不予公开3件、无法提供7件、不予处理2件、其他处理2件。`),
      says(`${REQUESTS}，其中予以公开及部分公开29件，占67.4%，因本机关不掌握等原因无法提供7件，占16.2%。`),
      says(`${REQUESTS}，其中自然人申请34件，法人或其他组织申请9件。`),
      // 受理 with 上年结转.
      says('2023年共受理政府信息公开申请46件，其中自然人申请37件，法人或其他组织申请9件。'),
      says(`${REQUESTS}，予以公开占比超五成，属于行政执法案卷1件，保护第三方合法权益2件。`),
      says('2022年受理政府信息公开申请31件，其中予以公开12件。'),
      says('县林业局受理政府信息公开申请12件，予以公开8件。'),
      overview('主动公开信息120条，其中予以公开行政许可决定86件。'),
      { requests: '办结政府信息公开申请43件，予以公开28件。', cells: { 'requests.granted.business': undefined } },
      { lastYear: {}, requests: '予以公开政府信息公开申请24件，与上年持平。' },
    ],
    failing: [
      {
        edit: says(`${REQUESTS}，其中予以公开27件、部分公开5件。`),
        at: ['予以公开27件'],
        class: 'C',
        numbers: [['27', '24']],
        says: '“予以公开”的“总计”为24，与27不一致',
      },
      { edit: says('政府信息公开申请予以公开和部分公开共24件。'), says: '“予以公开、部分公开”的“总计”为29' },
      { edit: says(`${REQUESTS}，其中自然人申请43件。`), at: ['自然人申请43件'] },
      {
        edit: says(`${REQUESTS}，其中予以公开24件，占65.8%。`),
        at: ['占65.8%'],
        says: '占43件的55.81%',
      },
      {
        edit: says('政府信息公开申请不予公开占比一成半，予以公开占比超八成。'),
        at: ['不予公开占比一成半', '予以公开占比超八成'],
      },
      {
        edit: { requests: '予以公开政府信息公开申请24件，较上年增加3件。', lastYear: {} },
        at: ['较上年增加3件'],
        says: '变化为0',
      },
    ],
  },
  C04: {
    passing: [
      says('因政府信息公开被申请行政复议3件，其中结果维持2件、其他结果1件；行政诉讼1件，结果维持。'),
      says('政府信息公开行政复议、行政诉讼案件共4件，未因政府信息公开被纠错。'),
      { requests: '全年未发生因政府信息公开引起的行政复议、行政诉讼。', emptyTables: true },
      overview('办理行政复议案件230件，旁听行政诉讼庭审5次。'),
      says('未收到政府信息公开申请以外的投诉，政府信息公开行政诉讼保持零败诉。'),
      says('2022年因政府信息公开引发行政复议9件。'),
      { lastYear: {}, requests: '政府信息公开行政复议3件，与上年持平，同比增长0件。' },
    ],
    failing: [
      {
        edit: says('因政府信息公开被申请行政复议5件，行政诉讼4件。'),
        at: ['行政复议5件', '行政诉讼4件'],
        class: 'C',
        numbers: [
          ['5', '3'],
          ['4', '1'],
        ],
        says: '“行政复议”的“总计”为3，与5不一致',
      },
      {
        edit: says('备案政府信息公开领域行政复议案件2件。'),
        at: ['行政复议案件2件'],
        says: '文字只统计本年新发生的2件、表格含上年结转的3件',
      },
      { edit: says('信息公开类行政复议3件，均获维持。'), at: ['均获维持'], says: '只指已经审结的案件的，请写明' },
      { edit: says('2023年未发生因政府信息公开引起的行政诉讼。'), says: '“行政诉讼”的“总计”为1' },
      {
        edit: { ...says('政府信息公开行政复议无一件被纠错。'), cells: { 'reviewLitigation.review.corrected': '1' } },
        says: '“行政复议”的“结果纠正”为1',
      },
      {
        edit: { ...says('政府信息公开行政复议4件，均已审结。'), cells: { 'reviewLitigation.review.pending': '1' } },
        at: ['均已审结'],
      },
      { edit: { requests: '政府信息公开行政复议3件，同比下降25%。', lastYear: {} }, says: '变化为0.00%' },
    ],
  },
  C06: {
    passing: [
      overview('全年制发行政规范性文件4件，废止2件，现行有效19件。'),
      overview('清理规范性文件46件，其中废止8件；备案规范性文件12件，公开规范性文件16件。'),
      overview('县司法局制定规范性文件7件。'),
      { lastYear: {}, overview: ['制发行政规范性文件4件，较上年增加0件。'] },
    ],
    failing: [
      {
        edit: overview('全年制发行政规范性文件6件，废止3件，现行有效91件。'),
        at: ['制发行政规范性文件6件', '废止3件', '现行有效91件'],
        numbers: [
          ['6', '4'],
          ['3', '2'],
          ['91', '19'],
        ],
        says: '“行政规范性文件”的“本年制发件数”为4，与6不一致',
      },
      { edit: overview('本年度未制发行政规范性文件。'), at: ['未制发行政规范性文件'], says: '为4，与0不一致' },
      { edit: { overview: ['制发行政规范性文件4件，较上年增加3件。'], lastYear: {} }, says: '变化为0' },
    ],
  },
  C07: {
    passing: [
      other('发出收费通知3件，通知总金额900元，实际收取信息处理费600元。'),
      { ...other('未发出信息处理费收费通知。'), cells: { 'requests.otherHandling.feeOverdue.total': '0' } },
      other('收取行政事业性收费412.5万元，信息处理费0元。'),
    ],
    failing: [
      {
        edit: other('全年收取信息处理费4125001元。'),
        at: ['收取信息处理费4125001元'],
        class: 'C',
        says: '超过表格中“行政事业性收费”的412.5万元',
      },
      {
        edit: { ...other('没有产生信息处理费。'), cells: { 'requests.otherHandling.feeOverdue.naturalPerson': '2' } },
        at: ['没有产生信息处理费'],
        says: '逾期未按收费通知要求缴费的有2件',
      },
      { edit: other('发出收费通知2件，通知总金额300元，实际收取500元。'), says: '即500元，超过收费通知的300元' },
    ],
  },
  B17: {
    passing: [
      overview('公开政府信息2414条,其中发布疫情防控信息45条、政策文件信息116条、政策解读信息23条、回应关切2230条。'),
      // Not all parts are named.
      overview('公开政府信息2414条，其中政策文件45条、政策解读116条。'),
      // The same total divided twice.
      says('收到政府信息公开申请43件，其中网络申请30件、信函申请13件，自然人申请34件、法人或其他组织申请9件。'),
      // Parts of both counts.
      says('受理政府信息公开申请43件，上年结转3件，其中网络申请40件、信函申请6件。'),
      overview('公开信息300条，其中网站200条（政策类50条、动态类150条）、公众号100条。'),
      overview('公开信息100条，其中政策20条，答复留言150条。'),
      overview('举办培训近20期，其中集中培训15期、网络培训8期。'),
      overview('图文及视频类产品21篇，其中图文17篇，占比超八成。'),
    ],
    failing: [
      {
        edit: overview(
          '公开政府信息2414条,其中发布疫情防控信息45条、政策文件信息116条、政策解读信息23条、回应关切2320条。',
        ),
        at: ['2414条,其中发布疫情防控信息45条、政策文件信息116条、政策解读信息23条、回应关切2320条'],
        class: 'C',
        numbers: [['2414', '2504']],
        says: '所列4项之和为2504，与总数2414不一致',
      },
      // One slip away from adding up.
      {
        edit: overview('公开政府信息2414条，其中疫情防控45条、政策文件116条、政策解读23条、回应关切2203条。'),
        says: '之和为2387',
      },
      { edit: overview('收到意见36条，包括来信9条、网上留言12条、其他5条。'), says: '之和为26' },
      { edit: overview('图文及视频类产品21篇，其中图文14篇，占比超八成。'), says: '占比为66.67%' },
      {
        edit: says(
          '答复政府信息公开申请43件。予以公开24件；部分公开5件；不予公开3件；无法提供7件；不予处理2件；其他处理9件。',
        ),
        says: '所列6项之和为50，与总数43不一致',
      },
    ],
  },
} satisfies Record<string, Cases>;
