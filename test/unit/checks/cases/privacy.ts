/** Cases of the rules on persons and secrets. */
import type { Cases } from './case.ts';

export const PRIVACY_CASES = {
  P01: {
    passing: [
      {},
      { preface: ['联系人：李主任，手机：13812345678，咨询电话：13912345678。'] },
      // A credit code of 18 digits; an account of the treasury; digits in an address.
      { overview: ['统一社会信用代码：110105194912310021。', '见http://www.qhx.gov.cn/a/11010519491231002X.html。'] },
      { overview: ['索引号014314799202400002，收款账号：6222020000000000001。'] },
      // A contact by mobile phone, grouped; the address of an office that a party went to.
      { preface: ['联系电话：138 1234 5678。'] },
      {
        overview: [
          '申请人可以邮寄，住建局窗口3号受理。',
          '申请人应当写明姓名、住址、电话，住址在城区的3日内送达1号窗口。',
        ],
      },
      { overview: ['申请人到青河县政务服务中心（人民路3号2号楼）当面提交申请。'] },
    ],
    failing: [
      {
        edit: { overview: ['申请人张某（身份证号11010519491231002X）要求公开。'] },
        at: ['11010519491231002X'],
        class: 'A',
        says: '公民身份号码（1101**********002X）',
      },
      { edit: { overview: ['申请人王某，手机13812345678，要求公开。'] }, at: ['13812345678'], says: '138****5678' },
      {
        edit: { overview: ['退费至申请人银行卡6222020000000000000。'] },
        at: ['6222020000000000000'],
        says: '6222***********0000',
      },
      { edit: { overview: ['申请人李某，手机138-1234-5678。'] }, at: ['138-1234-5678'], says: '138****5678' },
      {
        edit: { overview: ['身份证号１１０１０５１９４９１２３１００２Ｘ。'] },
        at: ['１１０１０５１９４９１２３１００２Ｘ'],
      },
      {
        edit: { overview: ['申请人张建国（住青河县城关镇人民路18号3栋202室）要求公开征地批文。'] },
        at: ['青河县城关镇人民路18号3栋202室'],
        says: '住址（青河县****',
      },
      { edit: { overview: ['答复车主（车牌鲁A12345）。'] }, says: '鲁A****5' },
    ],
  },
  P02: {
    passing: [
      {},
      { overview: ['由局长任组长，办公室主任负责具体工作，工作人员高度重视，书记项目持续推进。'] },
      { overview: ['申请人方面，申请人不服的可以申请行政复议；申请人张某要求公开。', '主任办公会专题研究2次。'] },
      { preface: ['联系人：李主任，电话：0790-5550123。联系人：办公室。'] },
    ],
    failing: [
      {
        edit: { overview: ['申请人王建国不服县自然资源局答复，申请行政复议。'] },
        at: ['王建国'],
        class: 'C',
        says: '王**',
      },
      { edit: { overview: ['成立领导小组，由局长陈志强任组长。'] }, at: ['陈志强'], says: '工作人员的姓名（陈**）' },
      { edit: { other: ['经办人：周敏，审核人：欧阳文华。'] }, at: ['周敏', '欧阳文华'] },
      { edit: { preface: ['联系人：刘芳，电话：0790-5550123。'] }, at: ['刘芳'], class: 'D' },
      { edit: { overview: ['张三诉青河县自然资源局政府信息公开案'] }, at: ['张三'] },
    ],
  },
  P03: {
    passing: [
      {},
      { preface: ['邮箱：xxgk@qinghexian.gov.cn，qhx@jiangxi.cn。'] },
      { overview: ['加强@群众互动，关注163.com报道。'] },
    ],
    failing: [
      { edit: { preface: ['电子邮箱：hazwgkc@163.com。'] }, at: ['hazwgkc@163.com'], class: 'D', says: '@163.com' },
      { edit: { metadata: { email: '123456@qq.com' } }, says: '@qq.com' },
    ],
  },
  P04: {
    passing: [
      {},
      { overview: ['不予公开中属于国家秘密的2件，严格保守国家秘密、工作秘密和商业秘密，明确内部资料不得外传。'] },
      {
        overview: ['不予公开5件（内部文件）。', '依据苏政复〔2024〕12号批复和国办函〔2020〕109号文件，（2024）第3期。'],
      },
      { overview: ['按照绝密、机密、秘密三级管理。', '行政复议〔2023〕情况见表四。'] },
      // Allowed by the office.
      { overview: ['在职人员名册已公开。'], words: { sensitive: ['人员名册'], allow: ['在职人员名册'] } },
    ],
    failing: [
      { edit: { overview: ['机密★1年'] }, at: ['机密★1年'], class: 'A', says: '保密审查' },
      {
        edit: { preface: ['密级：秘密', '内部资料 注意保存', '【秘密】'] },
        at: ['密级：秘密', '内部资料 注意保存', '秘密'],
      },
      { edit: { other: ['本表（内部使用，不得外传）附后。'] }, at: ['内部使用，不得外传'] },
      {
        edit: { overview: ['经（2024）苏08行初123号判决维持；赣府复字〔2024〕12号复议决定维持。'] },
        at: ['（2024）苏08行初123号', '赣府复字〔2024〕12号'],
        class: 'A',
      },
      { edit: { overview: ['公开干部名册。'], words: { sensitive: ['干部名册'] } }, at: ['干部名册'], class: 'C' },
    ],
  },
} satisfies Record<string, Cases>;
