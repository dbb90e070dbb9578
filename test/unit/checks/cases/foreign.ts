/** Cases of the rules on what does not belong in a report: planted text and page remains. */
import type { Cases } from './case.ts';

export const FOREIGN_CASES = {
  L01: {
    passing: [
      {},
      { overview: ['拓展日韩欧美市场，办好成人在线教育，开展有奖竞猜平台试点，本辖区无码头企业，Java在线课程12期。'] },
      { overview: ['摧毁赌博网站3个，查处老虎机、百家乐违法案件5起。'] },
      { overview: ['公开体育彩票公益金、福利彩票公益金使用情况，规范彩票销售，检查福利彩票投注站12家。'] },
      { overview: ['严厉打击跨境赌博、电信网络诈骗等违法犯罪，公开色情赌博案件查处结果。'] },
      { overview: ['开展《条例》知识竞猜活动，办好成人教育，12365热线365天在线，全年365日值守。'] },
      // Words that the office allows, whole; a betting brand inside a longer run stays.
      { overview: ['在投注站管理中心旁的开奖大厅办公。'], words: { allow: ['开奖大厅', '投注站管理中心'] } },
      { overview: ['排查政府网站暗链，清理博彩类不良信息3条。', '欧洲杯期间做好治安信息发布。'] },
    ],
    failing: [
      {
        edit: { preface: ['（地址：江西省mobile28365-365_bt365如何_beat365官网在线章贡区华坚南路69号）'] },
        at: ['mobile28365-365_bt365如何_beat365官网在线'],
        class: 'A',
      },
      { edit: { overview: ['365bet(中国)官方网站2024年工作稳步推进。'] }, at: ['365bet(中国)官方网站'] },
      {
        edit: { overview: ['欧洲杯决赛竞猜_2024欧洲杯买球平台主动公开信息12条。'] },
        at: ['欧洲杯决赛竞猜_2024欧洲杯买球平台'],
      },
      {
        edit: { preface: ['电子版在皇冠足球比分_澳门皇冠-劲爆体育官网网站公布。'] },
        at: ['皇冠足球比分_澳门皇冠-劲爆体育官网网站'],
      },
      { edit: { overview: ['买足球的软件做好政务公开工作的通知'] }, at: ['买足球的软件'] },
      { edit: { overview: ['365bet官网公开信息。'], words: { allow: ['官网'] } }, at: ['365bet官网'] },
      { edit: { overview: ['某某代孕公开信息。'], words: { spam: ['代孕'] } }, at: ['代孕'] },
      {
        edit: { overview: ['澳门娱乐城欢迎您。', '精品国产一区二区三区在线'] },
        at: ['澳门娱乐城', '精品国产一区二区三区在线'],
      },
    ],
  },
  L02: {
    passing: [
      {},
      {
        preface: [
          '电子版可在青河政务网（http://www.qhx.gov.cn/zwgk）下载，邮箱qhx@163.com，微信公众号见mp.weixin.qq.com。',
        ],
      },
      { preface: ['电子版可在www.qhx-news.com下载。'], words: { allow: ['qhx-news.com'] } },
      { overview: ['通过网站转载新华网（www.xinhuanet.com）稿件12篇。', '使用XX软件v2.com格式'] },
    ],
    failing: [
      {
        edit: { preface: ['电子版可以从政务网(http://gzjkq.example-mirror.com)下载。'] },
        at: ['http://gzjkq.example-mirror.com'],
        class: 'C',
        says: '“gzjkq.example-mirror.com”不是政府网站域名',
      },
      {
        edit: {
          report: { provenance: { origin: 'import' }, metadata: { website: 'www.qh-mirror.com' } },
          preface: ['请登录www.qh-mirror.com/index.php?id=3查询。'],
        },
        at: ['www.qh-mirror.com/index.php?id=3'],
      },
    ],
  },
  L03: {
    passing: [{}, { preface: ['[www.qhx.gov.cn](http://www.qhx.gov.cn/zwgk)'] }],
    failing: [
      { edit: { overview: ['全年公开\u200b\u200b信息。'] }, at: ['\u200b\u200b'], class: 'C', says: '2个看不见的字符' },
      {
        edit: { preface: ['见[www.qhx.gov.cn](http://www.example-mirror.com/a)。'] },
        at: ['[www.qhx.gov.cn](http://www.example-mirror.com/a)'],
        says: '链接却指向“http://www.example-mirror.com/a”',
      },
    ],
  },
  L04: {
    passing: [
      {},
      {
        overview: ['打印年度报告供群众取阅。', '网站浏览量12万次。', '公开相关信息'],
        other: ['宣传册印有“扫一扫”二维码。'],
      },
    ],
    failing: [
      { edit: { other: ['相关文章'] }, at: ['相关文章'], class: 'C' },
      { edit: { other: ['本年度没有产生信息处理费。相关文章'] }, at: ['相关文章'] },
      {
        edit: { other: ['【打印】【关闭窗口】', '扫一扫在手机打开当前页', '上一篇：关于印发通知'] },
        at: ['【打印】【关闭窗口】', '扫一扫在手机打开当前页', '上一篇：关于印发通知'],
      },
      { edit: { other: ['浏览次数：128'] }, at: ['浏览次数：128'] },
    ],
  },
  L05: {
    passing: [{}, { overview: ['瞭望塔巡查公开，乾县交流，张喆参加，人工智能（ai）技术应用，附件(a)。', '繁體版'] }],
    failing: [
      { edit: { overview: ['國務院辦公廳政府信息公開。'] }, class: 'C', says: '5个繁体字（國務辦廳開）' },
      { edit: { overview: ['政(zheng)府信息公開(kai)工作。'] }, says: '夹有拼音' },
    ],
  },
} satisfies Record<string, Cases>;
