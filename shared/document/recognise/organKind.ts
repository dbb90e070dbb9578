/** Level and kind of an office, guessed from its name; the officer confirms both. */
import type { Organ, OrganKind, OrganLevel } from '../../report/report.ts';

const KINDS: readonly (readonly [RegExp, OrganKind])[] = [
  [/(办公厅|办公室)$/, 'office'],
  [/(人民政府|管理委员会|管委会)$/, 'government'],
  [/(医院|学校|大学|学院|公司|集团|协会|银行)$/, 'authorizedOrganization'],
  // 云岭市 alone, as in 云岭市2023年…, is the region's government.
  [/[省市县区旗镇乡州]$/, 'government'],
];

/** Most local first: 云岭市东湖区… is a district. 乡村, 城乡, 市场 and the like are no places. */
const LEVELS: readonly (readonly [RegExp, OrganLevel])[] = [
  [/街道|.镇(?!村)|(?<!城).乡(?![村镇建])|苏木/, 'town'],
  [/.县|.旗|(?<![自治地])区(?!域)|(?<=开发)区/, 'county'],
  [/^(北京|天津|上海|重庆)市/, 'province'],
  [/.市(?!场|政|容|民)|自治州|地区|.盟/, 'city'],
  [/.省|自治区/, 'province'],
  [/^(国家|国务院|中国|中华人民共和国)|部$/, 'central'],
];

export const guessOrgan = (name: string): Organ => ({
  name,
  level: LEVELS.find(([pattern]) => pattern.test(name))?.[1] ?? 'county',
  kind: KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'department',
});

const ENDINGS =
  /(人民政府|办公厅|办公室|委员会|管委会|办事处|研究院|医院|学校|大学|学院|公司|集团|[局厅委部署处所站院队社会])$/;

/** Whether a line is the name of an office and nothing else. */
export const isOrganName = (text: string): boolean =>
  text.length >= 4 && text.length <= 30 && /^[\p{Script=Han}（）()]+$/u.test(text) && ENDINGS.test(text);
