/**
 * What betting and adult sites plant in hijacked pages, as pattern sources. `SPAM_STRONG` has no honest use in a report;
 * `SPAM_MEDIUM` has one where an office fights it or runs the welfare lottery, so the words around it decide.
 */
export const SPAM_STRONG: readonly string[] = [
  // Betting brands. 12365 (hotline), Office365 and 365天 must not match.
  '(?:bet|beat|bt|mobile)[-_]?\\d*365',
  '(?<!\\d)\\d*365[-_]?(?:bet|beat|bt|体育)',
  '28365',
  '(?:188|12|1x|22|88)bet|betway|bwin|fun88|dafabet|manbetx|sbobet|betvictor|unibet',
  '(?:开云|乐鱼|亚博|华体会?|爱游戏|米兰|必威|万博|星空|九游|雷火|明升|沙巴|皇冠)体育',
  '新?葡京|太阳城集团|真人荷官|劲爆体育|幸运飞艇',
  '澳门(?:皇冠|金沙|博彩|赌)|皇冠(?:足球|比分|现金网|登录|官网)|(?:足球|即时)比分',
  '(?:买|赌)(?:足球|球)(?:的)?(?:软件|平台|网站|app|网)',
  '(?:世界杯|欧洲杯|欧冠|足球|篮球|赛事|决赛)(?:竞猜|投注|买球|下注)',
  // Adult sites. 欧美日韩 alone is a market, 成人 alone is education.
  '(?:国产|欧美|日韩|亚洲|精品|久久)(?:无码|久久|成人(?!教育|高考)|一区)|精品国产|国产精品(?=[一视在无久亚欧日免])',
  '(?<![a-z])av(?:在线|女优|电影)|无码(?:视频|在线|中文)|裸聊|约炮|麻豆(?:传媒|视频)|一区二区三区',
];

export const SPAM_MEDIUM: readonly string[] = [
  '博彩|娱乐城|投注|开奖|买球|赌球|下注|赌博|色情',
  '六合彩|时时彩|北京赛车|百家乐|老虎机',
  '(?:彩票|(?<!知识|有奖)竞猜)(?:官网|官方|平台|app|下载|注册|登录|入口|网址|在线|手机版|开户|计划)',
  '成人(?:视频|电影|网站|影院|小说|午夜)',
];

/** Near such words a medium word is the office's own business. */
export const HONEST_CONTEXT =
  /打击|查处|整治|取缔|严禁|禁止|涉赌|涉黄|防范|清理|治理|违法|犯罪|案件|反诈|诈骗|扫黄|监管|巡查|巡检|检查|排查|举报|监测|处罚|公益金|福利彩票|体育彩票|福彩|体彩|彩票(?:销售|管理|发行)|暗链|不良/;

/** What such sites string together with their brand; a run goes on as long as these follow. */
export const SPAM_TAIL: readonly string[] = [
  '官方网站|官网|官方|网站|网址|平台|入口|登录|登陆|注册|下载|在线|手机版|客户端|最新|开户|备用|线路|首页|版|app|软件|直播|免费|视频|电影',
  '如何|怎么样?|是什么|比分|皇冠|澳门|劲爆|靠谱吗|多少|娱乐城?|体育|游戏|现金网|投注|博彩|竞猜|买球|开奖|彩票|世界杯|欧洲杯|决赛|足球|篮球|赛事|中国|一区|二区|三区|精品|国产|欧美|日韩|亚洲|成人|无码|久久',
];
