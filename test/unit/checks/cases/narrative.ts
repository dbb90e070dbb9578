/** Cases of the rules on what the prose has to tell. */
import type { Cases } from './case.ts';

const GOVERNMENT = { name: '青河县人民政府', level: 'county', kind: 'government' } as const;
const FILLER = '公开工作稳步推进，各项任务按期完成，群众满意。'.repeat(12);

export const NARRATIVE_CASES = {
  B03: {
    passing: [
      {},
      // Run-in headings with variants of their names.
      {
        instead: {
          sec1Overview: [
            '（一）主动公开情况。公开信息12条。',
            '（二）依申请公开情况。未收到申请。',
            '(三)完善公开制度规范，加强政府信息管理。清理文件3件。',
            '（四）加强平台建设，扩展公开渠道。',
            '（五）及时回应关切，自觉接受监督。',
          ],
        },
      },
      // No headings: the words of the text decide.
      {
        instead: {
          sec1Overview: ['全年通过网站公开信息12条，收到申请2件，严格审核发布，加强培训考核。'],
        },
      },
      { instead: { sec1Overview: ['（一）主动公开', '[…]', '（四）平台建设'] } },
      { report: { year: 2020, edition: 'FMT2019' }, instead: { sec1Overview: ['主要做法'] } },
    ],
    failing: [
      {
        edit: {
          instead: {
            sec1Overview: [
              '# （一）政府信息管理',
              '审核12次。',
              '# （二）主动公开',
              '# （三）依申请公开',
              '# （四）平台建设',
              '# （五）监督保障',
            ],
          },
        },
        at: ['（二）主动公开'],
        class: 'C',
        says: '“主动公开”的次序不对',
      },
      {
        edit: {
          instead: {
            sec1Overview: [
              '# （一）主动公开',
              '# （二）依申请公开',
              '# （三）政府信息管理',
              '# （四）平台建设',
              '开展培训2次。',
            ],
          },
        },
        says: '没有写监督保障',
      },
      {
        edit: { instead: { sec1Overview: ['全年公开信息12条，收到申请2件。'] } },
        says: '没有写政府信息管理、政府信息公开平台建设、监督保障',
      },
    ],
  },
  B04: {
    passing: [
      {},
      { organ: GOVERNMENT },
      { instead: { sec1Overview: ['无考核内容'] } },
      { organ: GOVERNMENT, instead: { sec1Overview: ['公开信息。[…]'] } },
    ],
    failing: [
      {
        edit: { organ: GOVERNMENT, instead: { sec1Overview: [FILLER] } },
        class: 'C',
        says: '工作考核、社会评议、责任追究',
      },
      {
        edit: { organ: GOVERNMENT, instead: { sec1Overview: ['纳入年度考核。'] } },
        says: '没有提到社会评议、责任追究',
      },
    ],
  },
  B06: {
    passing: [
      {},
      { instead: { preface: ['本报告统计期限自2023 年 1 月 1 日起至 2023 年 12 月 31 日止。'] } },
      // Characters lost at run borders; no year at the end; a name and no dates.
      { instead: { preface: ['统计数据从20231月1日至20231231日。'] } },
      { instead: { preface: ['数据统计时限为全年。'] } },
      { instead: { preface: ['数据从1月1日-12月31日。'] } },
      { instead: { preface: ['报告中所涉及的数据核定时间点为2023年12月31日。'] } },
      { instead: { preface: ['根据《条例》编制。[…]'] } },
      {
        instead: { preface: ['根据《条例》编制。'] },
        overview: ['本报告所列数据统计期限为2023年1月1日至2023年12月31日。'],
      },
    ],
    failing: [
      { edit: { instead: { preface: ['根据《条例》编制。'] } }, class: 'C', says: '没有写明统计期限' },
      {
        edit: { instead: { preface: ['统计期限为2022年1月1日至12月31日。'] } },
        at: ['2022年1月1日至12月31日'],
        says: '与报告年度2023不一致',
      },
      {
        edit: { instead: { preface: ['统计期限为2023年1月1日至2022年12月31日。'] } },
        at: ['2023年1月1日至2022年12月31日'],
      },
    ],
  },
  B07: {
    passing: [
      {},
      { preface: ['全文由总体情况等六部分组成。'] },
      { preface: ['本报告由总体情况、主动公开、依申请公开、行政复议诉讼等六个部分组成。'] },
      { preface: ['本报告由文字和表格两部分组成，申请表的第四部分应当填写。'] },
      { overview: ['报告会分为大部分和小部分。'] },
    ],
    failing: [
      {
        edit: { preface: ['全文包括概述、主动公开、依申请公开、复议诉讼、主要问题、其他事项七个部分。'] },
        at: ['七个部分'],
        class: 'C',
        says: '规定全文为6个部分',
      },
      {
        edit: {
          preface: [
            '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。',
          ],
        },
        at: ['六部分'],
        says: '列出的只有5个',
      },
    ],
  },
  B10: {
    passing: [
      {},
      {
        overview: [
          '2022年12月印发的方案继续执行。',
          '2022年，受理申请60件；2023年，受理43件，下降28%。',
          '2022年同期相比有所下降。',
        ],
      },
      { overview: ['2021年以来持续推进专区建设。', '2024年，我局将继续加强公开。'] },
      { preface: ['根据上级关于做好2022年政府信息公开工作年度报告的要求，编制2023年政府信息公开工作年度报告。'] },
    ],
    failing: [
      {
        edit: { overview: ['（一）主动公开情况。2022年，我局主动公开信息126条。'] },
        at: ['2022年'],
        class: 'C',
        says: '本报告的年度是2023年',
      },
      { edit: { other: ['2022年度本机关未收取信息处理费。'] }, at: ['2022年度'] },
      { edit: { overview: ['今年以来，共公开信息126条。'] }, at: ['今年以来'], says: '请改为“2023年”' },
      { edit: { preface: ['现公布2022年政府信息公开工作年度报告。'] }, at: ['2022年政府信息公开工作年度报告'] },
    ],
  },
  B11: {
    passing: [
      {},
      { instead: { sec1Overview: [FILLER + '我局公开工作进展顺利。'] } },
      { instead: { sec1Overview: [FILLER + '发布解读三期。'] } },
      { instead: { sec1Overview: ['各级政府部门认真落实。'] } },
      { instead: { sec1Overview: [FILLER + '[…]'] } },
    ],
    failing: [
      {
        edit: {
          instead: {
            sec1Overview: [
              `2023年，各级政府部门认真落实国务院令第711号，多数部门成效明显，部分地区有待加强。${FILLER}`,
            ],
          },
        },
        class: 'C',
        says: '没有一个数字',
      },
      { edit: { instead: { sec1Overview: [FILLER, '一是加强学习，二是加强宣传。'] } } },
    ],
  },
  B13: {
    passing: [
      {},
      {
        instead: {
          sec5Issues: [
            '对照要求仍存在差距，如规范性有待提高、队伍建设有待加强等。针对存在问题，将抓好以下工作：一是优化流程。二是突出重点。三是加强培训，不断提高业务水平。',
          ],
        },
      },
      { instead: { sec5Issues: [`一是解读形式单一。[…]`] } },
      {
        instead: {
          sec5Issues: [
            '（一）2022年问题的改进情况。一是增加图解，二是建立台账，三是开展培训，问题得到解决。',
            '（二）存在的主要问题：一是更新不够及时，二是人员变动频繁。',
            '（三）改进措施：一是建立巡查机制，二是开展岗前培训，编印手册。',
          ],
        },
      },
    ],
    failing: [
      { edit: { instead: { sec5Issues: ['无。'] } }, class: 'C', says: '写的是没有问题' },
      { edit: { instead: { sec5Issues: ['本年度不存在问题。'] } }, says: '写的是没有问题' },
      { edit: { instead: { sec5Issues: ['公开不够及时，下一步加强。'] } }, says: '少于50字' },
      {
        edit: {
          instead: {
            sec5Issues: [
              '一是政策解读的形式单一，内容不够通俗，群众不容易看懂，传播范围不广。二是公开信息的更新不够及时，部分栏目较长时间没有内容，影响群众查阅。',
            ],
          },
        },
        says: '没有写改进措施',
      },
      {
        edit: {
          instead: {
            sec5Issues: [
              '存在的主要问题：一是解读形式单一；二是更新不够及时；三是人员变动频繁，业务不熟。针对上述问题，采取以下措施：一是丰富解读形式；二是建立月度巡查机制，定期通报。',
            ],
          },
        },
        at: ['一是'],
        class: 'C',
        says: '列了3个问题、2条措施',
      },
      {
        edit: {
          instead: {
            sec5Issues: [
              '主要问题：一是解读形式单一，内容不够通俗；二是更新不够及时。下一步改进措施：一是丰富解读形式；二是建立月度巡查机制；三是加强培训考核。',
            ],
          },
        },
        class: 'D',
      },
    ],
  },
  B15: {
    passing: [
      {},
      { instead: { sec6Other: ['本年度没有产生信息公开处理费。'] } },
      { instead: { sec6Other: ['2023年度本机关未收取信息公开处理费，无其他需要报告的事项。'] } },
      { instead: { sec6Other: ['2023年度，本局政府信息公开未发生收费情况。'] } },
      { instead: { sec6Other: ['（一）本年度未收取任何费用。'] } },
      { instead: { sec6Other: ['[…]'] } },
      { instead: { sec6Other: [] } },
      { report: { year: 2020, edition: 'FMT2019' }, instead: { sec6Other: ['无。'] } },
    ],
    failing: [
      { edit: { instead: { sec6Other: ['无其他需要报告的事项。'] } }, class: 'A', says: '没有写收取信息处理费情况' },
      {
        edit: {
          instead: { sec6Other: ['无。'] },
          cells: { 'requests.newReceived.total': '0', 'requests.carriedIn.total': '0' },
        },
        class: 'C',
      },
      {
        edit: { instead: { sec6Other: ['无。'] }, overview: ['全年未收取信息处理费。'] },
        at: ['信息处理费'],
        class: 'D',
      },
    ],
  },
  B16: {
    passing: [
      {},
      { settings: { overviewMost: 1_000 } },
      { instead: { sec1Overview: ['略有删节[…]'] } },
      { overview: [FILLER], settings: { overviewMost: 2_000 } },
    ],
    failing: [
      { edit: { overview: [FILLER, FILLER] }, class: 'D', says: '按本地规定掌握' },
      { edit: { settings: { overviewMost: 500 } }, class: 'C', says: '超过规定的500字' },
      { edit: { instead: { sec1Overview: ['公开信息12条。'] } }, class: 'C', says: '少于200字' },
    ],
  },
} satisfies Record<string, Cases>;
