/** L02: a web address offered as the office's own site or place of download that is not under gov.cn. */
import { PUBLIC_HOSTS, isUnder } from '../publicHosts.ts';
import { inPassages } from '../passages.ts';
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
    for (const { host, from, to } of offeredAddresses(text)) {
      if (!isUnder(host, own) && !isUnder(host, words.allow))
        yield { places: [placeInText(text, from, to)], params: { host } };
    }
  },
};

/** Addresses that the text offers to the reader, those of public hosts left out. */
const offeredAddresses = inPassages((passage) =>
  Array.from(webAddressesIn(passage)).filter(
    (a) => !isUnder(a.host, PUBLIC_HOSTS) && OFFERED.test(passage.slice(Math.max(0, a.from - REACH), a.from)),
  ),
);
