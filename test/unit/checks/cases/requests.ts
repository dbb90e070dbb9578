/** Cases of the rules that hold the prose against table three. The clean report: 新收43, 上年结转3, 办结43, 结转下年3. */
import type { Edit } from '../reportWith.ts';
import type { Cases } from './case.ts';

const says = (requests: string): Edit => ({ requests });
/** Nobody asked for anything this year. */
const NONE: Edit['cells'] = { 'requests.newReceived.total': '0' };

export const REQUEST_CASES = {
  C01: {
    passing: [
      says('2023年，我局共受理政府信息公开申请43件，均已答复。'),
      // 收办 and 受理 may count what last year left over.
      says('全局共收办政府信息公开申请案件46件。'),
      says('全年收到公民、法人和其他组织政府信息公开申请四十三件。'),
      says('２０２３年度共收到依申请公开信息 ４３ 件。'),
      says('2023年，本单位共收到43件信息依申请公开，其中40件已经按时答复。'),
      // Parts, other years, other things, no exact numbers.
      says('2023年共收到政府信息公开申请43件，其中通过网络收到申请17件，自然人申请34件。'),
      says('2023年共收到政府信息公开申请43件。其中，信函收到政府信息公开申请8件。'),
      says('2023年1—6月收到政府信息公开申请19件。'),
      says('上半年受理政府信息公开申请19件，2022年受理政府信息公开申请31件。'),
      says('全年收到政府信息公开申请四十余件，近50件，接待申请人咨询12件。'),
      says('办理政府信息公开行政复议申请5件，收到依申请公开咨询8件。'),
      says('县林业局受理政府信息公开申请300件。'),
      says('市直各部门共受理政府信息公开申请300件。'),
      says('受理并答复政府信息公开申请43件，受理行政复议申请5件。'),
      says('较上年增加5件，政府信息公开申请工作平稳有序。'),
      says('通过当面、信函、网络等渠道共收到政府信息公开申请43件。'),
      says('截至2023年12月31日，共收到政府信息公开申请43件。'),
      says('全年收到申请公开信息的留言12条，申请材料5份。'),
      { requests: '共收到政府信息公开申请50件。', cells: { 'requests.newReceived.business': undefined } },
      // Answered before: the text has another scope, or means both kinds of requests.
      { requests: '共收到政府信息公开申请50件。', report: { readings: { scope: 'otherThanTables' } } },
      {
        requests: '共收到政府信息公开申请46件。',
        report: { readings: { received: 'withCarriedIn', scope: 'sameAsTables' } },
      },
      // One number of the office's own agrees; the other speaks of somebody else's.
      says('2023年共受理政府信息公开申请43件，指导乡镇受理政府信息公开申请60件。'),
      { lastYear: {}, requests: '2022年收到政府信息公开申请43件，2023年收到政府信息公开申请43件，同比增长0%。' },
    ],
    failing: [
      { edit: says('受理并答复政府信息公开申请23件。'), at: ['受理并答复政府信息公开申请23件'], class: 'C' },
      { edit: says('2023年，我局政府信息公开申请41件。'), at: ['政府信息公开申请41件'], class: 'C' },
      {
        edit: says('2023年，我局共受理政府信息公开申请42件，均在法定期限内答复。'),
        at: ['受理政府信息公开申请42件'],
        class: 'B',
        numbers: [['42', '43']],
        says: '总计为43，加上年结转为46，与42不一致',
      },
      { edit: says('2023全年新收政府信息公开申请46件。'), at: ['新收政府信息公开申请46件'], class: 'B' },
      {
        edit: says('2023年度青河县自然资源局收到政府信息公开申请一件，已办理完毕。'),
        at: ['收到政府信息公开申请一件'],
      },
      { edit: says('全年共收到5件信息依申请公开。'), at: ['收到5件信息依申请公开'] },
      { edit: says('共接收政府信息公开申请0件。'), at: ['接收政府信息公开申请0件'], numbers: [['0', '43']] },
      { edit: says('截至2023年12月31日，共收到政府信息公开申请 50 件。'), at: ['收到政府信息公开申请 50 件'] },
      {
        edit: {
          requests: '共收到政府信息公开申请46件。',
          report: { readings: { received: 'newReceived', scope: 'sameAsTables' } },
        },
        at: ['收到政府信息公开申请46件'],
      },
      {
        edit: says('2023年收到政府信息公开申请近30件。'),
        at: ['收到政府信息公开申请近30件'],
        numbers: [['近30件', '43']],
      },
      {
        edit: { requests: '2023年收到政府信息公开申请43件，同比增长5%。', lastYear: {} },
        at: ['同比增长5%'],
        class: 'C',
        says: '变化为0.00%',
      },
      {
        edit: { requests: '2022年收到政府信息公开申请40件，2023年收到政府信息公开申请43件。', lastYear: {} },
        at: ['收到政府信息公开申请40件'],
        says: '上年报告的表格中',
      },
      { edit: says('县级受理政府信息公开申请20件。'), at: ['受理政府信息公开申请20件'], class: 'C' },
      // The office acts for its government: perhaps another scope, so it is only asked.
      {
        edit: {
          requests: '区政府办代区政府受理政府信息公开申请17件。',
          report: { organ: { name: '云川市东湖区人民政府', level: 'county', kind: 'government' } },
        },
        at: ['受理政府信息公开申请17件'],
        class: 'C',
      },
    ],
  },
  C02: {
    passing: [
      says('共受理政府信息公开申请43件，答复43件（含上年度结转申请3件，另有3件顺延到下年度答复）。'),
      says('全年办结申请 40 件，结转下一年3件。'),
      says('2022年结转3件，2023年办理政府信息公开申请46件，结转至2024年继续办理3件。'),
      says('答复率100%，办理行政复议案件12件，处理咨询、申请材料共30件。'),
      says('县林业局办结申请12件，延期答复申请5件。'),
      says('收到申请后，予以公开18件，不予公开3件。'),
      says('共受理政府信息公开申请43件，其中3件为2022年结转，无上年遗留复议。'),
      { requests: '受理政府信息公开申请43件，已全部办结。', cells: { 'requests.carriedOut.total': '0' } },
    ],
    failing: [
      { edit: says('共受理政府信息公开申请43件，办结38件。'), at: ['办结38件'], class: 'C', numbers: [['38', '43']] },
      { edit: says('受理政府信息公开申请43件，已全部办结，无结转下年度事项。'), at: ['已全部办结', '无结转下年度'] },
      { edit: { requests: '办结政府信息公开申请43件，同比下降8%。', lastYear: {} }, says: '变化为0.00%' },
      {
        edit: says('受理申请43件，其中上年结转申请5件。'),
        at: ['上年结转申请5件'],
        says: '“上年结转政府信息公开申请数量”的总计为3',
      },
      { edit: says('共受理申请43件，结转下年度继续办理2件。'), at: ['结转下年度继续办理2件'] },
      {
        edit: says('共受理申请43件，另有6件申请按照《条例》顺延到下年度答复。'),
        at: ['6件申请按照《条例》顺延到下年度'],
      },
    ],
  },
  C05: {
    passing: [
      {},
      { requests: '2023年未收到政府信息公开申请。', cells: NONE },
      says('2023年未收到政府信息公开申请行政复议。'),
      says('上半年未收到政府信息公开申请，2022年没有收到政府信息公开申请。'),
      says('2023年，县林业局未收到政府信息公开申请。'),
      says('未收到书面意见，无申请人对政府信息公开答复不服。'),
      { requests: '对收到的政府信息公开申请按规定及时答复。', cells: NONE },
    ],
    failing: [
      {
        edit: says('2023年度，本街道未收到公众关于政府信息公开的申请。'),
        at: ['未收到公众关于政府信息公开的申请'],
        class: 'C',
      },
      { edit: says('本单位2023年度没有收到要求公开信息的申请。'), says: '总计为43，不一致' },
      { edit: says('2023年，无依申请公开事项。'), at: ['无依申请公开事项'] },
      {
        edit: { requests: '2023年，我局收到政府信息公开申请十余件。', cells: NONE },
        at: ['收到政府信息公开申请十余件'],
        says: '总计为0',
      },
    ],
  },
} satisfies Record<string, Cases>;
