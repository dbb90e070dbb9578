/** L02: a web address offered as the office's own site or place of download that is not under gov.cn. */
import { PUBLIC_HOSTS, isUnder } from '../publicHosts.ts';
import { placeInText } from '../reportText.ts';
import { webAddressesIn } from '../webAddress.ts';
import type { Rule } from '../rule.ts';

/** Words before an address that offer it to the reader. */
const OFFERED = /(?:网站?|网址|官网|平台|门户|专栏|下载|查阅|查询|登[录陆]|访问|浏览|电子版|链接|详见|地址)[^。；\n]*$/;
const REACH = 40;

export const foreignHost: Rule<'L02', { readonly host: string }> = {
  id: 'L02',
  class: 'C',
  basis: '政府网站域名管理：政府网站使用 gov.cn 域名',
  *check({ report, text, words }) {
    const { website = '' } = report.metadata;
    // What an imported file says about itself is what has to be judged; only an address that the office entered counts.
    const own = report.provenance.origin === 'import' ? [] : Array.from(webAddressesIn(website), (a) => a.host);
    for (const a of webAddressesIn(text.whole)) {
      if (isUnder(a.host, PUBLIC_HOSTS) || isUnder(a.host, own) || isUnder(a.host, words.allow)) continue;
      if (!OFFERED.test(text.whole.slice(Math.max(0, a.from - REACH), a.from))) continue;
      yield { places: [placeInText(text, a.from, a.to)], params: { host: a.host } };
    }
  },
};
