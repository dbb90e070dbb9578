/** What a web page prints around a report: lines of the site, not of the office. */

const PAGE_LINES =
  /^(首页|您?当前?(所在)?的?位置|来源|信息来源|作者|责任编辑|编辑|浏览(次数|量)?|阅读(次数)?|点击(数|率|次数)?|访问量|字号|字体|打印(本页)?|关闭(窗口)?|收藏|分享(到|至)?|繁體版|无障碍|适老化|扫一扫|上一[篇条]|下一[篇条]|返回(顶部|列表)?|标题|采集时间|名称|索引号|发布机构|发布(日期|时间)|公开(日期|时间)|【)/;
const FOOTER =
  /版权所有|ICP备|公网安备|网站标识码|网站地图|^(主办|承办|技术支持|运行维护)(单位)?[:：]|^(联系我们|网站声明|友情链接)$/i;

const LONGEST_LINE = 150;

/** A line that sites print above or around a report (来源, 字号, 浏览次数 …). */
export const isPageLine = (text: string): boolean => text.length <= LONGEST_LINE && PAGE_LINES.test(text.trim());

/** A line of the page's foot; it and what follows is no part of the report. */
export const isFooter = (text: string): boolean => text.length <= LONGEST_LINE && FOOTER.test(text.trim());
