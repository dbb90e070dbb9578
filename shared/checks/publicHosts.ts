/** Hosts that offices really publish on beside their own `gov.cn` site. Subdomains count. */
export const PUBLIC_HOSTS: readonly string[] = [
  'gov.cn',
  'edu.cn',
  'org.cn',
  'ac.cn',
  'mil.cn',
  '政务',
  '公益',
  'weixin.qq.com',
  'qq.com',
  'weibo.com',
  'weibo.cn',
  'toutiao.com',
  'douyin.com',
  'kuaishou.com',
  'bilibili.com',
  'people.com.cn',
  'peopleapp.com',
  'xinhuanet.com',
  'news.cn',
  'cctv.com',
  'xuexi.cn',
];

/** Whether `host` is one of `hosts` or below one of them. */
export const isUnder = (host: string, hosts: readonly string[]): boolean =>
  hosts.some((h) => host === h || host.endsWith(`.${h}`));
