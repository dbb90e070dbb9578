/** L04: buttons and links of a web page that were copied along with the report. */
import { remembered } from '../../prose/remembered.ts';
import { placeInParagraph } from '../reportText.ts';
import type { Rule } from '../rule.ts';

const WORDS =
  '相关(?:文章|信息|新闻|链接|文档|附件下载)|打印(?:本页|此页|页面|文章)?|关闭(?:窗口|本页|页面)|(?:浏览|点击|阅读|访问)(?:次数|量|数)\\s*[:：]?\\s*\\d*(?:次)?|扫一扫(?:在手机打开当前页(?:面)?|[^。，\\n]{0,12})|[上下]一[篇条]\\s*[:：][^。\\n]{0,60}|[上下]一[篇条]|分享到?(?:微信|微博|朋友圈|[:：])?|返回顶部|回到顶部|字[号体]\\s*[:：]\\s*(?:[大中小\\s]|\\[|\\])*|加入收藏|我要纠错|网站地图|无障碍(?:浏览)?|适老化|繁體版|責任編輯|责任编辑\\s*[:：][^。\\n]{0,20}|[(（]责任编辑\\s*[:：][^。\\n]{0,20}[）)]';
/** One button in its frame (【打印】, [关闭窗口], | 分享), read from a given place on. */
const BUTTON = new RegExp(`[\\s|｜/·【\\[「]*(?:${WORDS})[\\s|｜/·】\\]」]*`, 'y');
const LONGEST = 120;

export const pageResidue: Rule<'L04', { readonly found: string }> = {
  id: 'L04',
  class: 'C',
  basis: '年度报告正文不含网页按钮和链接文字',
  judgesWords: true,
  *check({ text }) {
    for (const p of text.paragraphs) {
      if (p.part.endsWith('title')) continue;
      const from = buttonsFrom(p.text);
      if (from === undefined) continue;
      yield { places: [placeInParagraph(p, from, p.text.length)], params: { found: p.text.slice(from).trim() } };
    }
  },
};

/** Where a paragraph is nothing but buttons: all of it, or what follows its last full stop. */
const buttonsFrom = remembered((text) => {
  const stop = Math.max(text.lastIndexOf('。'), text.lastIndexOf('！'), text.lastIndexOf('？')) + 1;
  return [0, stop].find((at) => isButtons(text, at));
});

/** Whether the text is nothing but buttons from `from` to its end. */
function isButtons(text: string, from: number): boolean {
  if (text.length === from || text.length - from > LONGEST) return false;
  BUTTON.lastIndex = from;
  while (BUTTON.lastIndex < text.length) if (!BUTTON.test(text)) return false;
  return true;
}
