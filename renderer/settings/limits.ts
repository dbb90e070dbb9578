/** The limits that an office may set, as the dialog asks for them. */
import type { CheckSettings } from '../../shared/checks/settings.ts';

export interface Limit {
  readonly key: keyof CheckSettings;
  readonly label: string;
  readonly unit: string;
  readonly hint: string;
  readonly least: number;
  readonly most: number;
  /** Left blank where the superior office has set none. */
  readonly optional?: true;
}

export const LIMITS: readonly Limit[] = [
  {
    key: 'overviewMost',
    label: '“一、总体情况”最多',
    unit: '字',
    hint: '上级有规定的填上，超过时列为“核实”；空着时超过1000字只作提示。',
    least: 100,
    most: 100_000,
    optional: true,
  },
  {
    key: 'overviewFewest',
    label: '“一、总体情况”最少',
    unit: '字',
    hint: '少于这个字数时请核实五个方面是否写全。',
    least: 0,
    most: 100_000,
  },
  {
    key: 'issuesFewest',
    label: '“五、存在的主要问题”最少',
    unit: '字',
    hint: '少于这个字数时请核实问题和措施。',
    least: 0,
    most: 100_000,
  },
  {
    key: 'carriedOutPercent',
    label: '结转下年度超过本年新收的',
    unit: '%',
    hint: '超过这个比例时请核实台账。',
    least: 1,
    most: 100,
  },
  {
    key: 'carriedOutFewest',
    label: '结转件数从多少起请说明',
    unit: '件',
    hint: '件数更少时只作提示。',
    least: 0,
    most: 1_000_000,
  },
  {
    key: 'feeFewRequests',
    label: '收取信息处理费而申请不超过',
    unit: '件',
    hint: '申请这样少却有收费时请核实。',
    least: 0,
    most: 1_000_000,
  },
  {
    key: 'directSuitsFewest',
    label: '未经复议直接起诉从多少件起',
    unit: '件',
    hint: '2024年度起，对不予公开不服的应当先申请复议。',
    least: 0,
    most: 1_000_000,
  },
  {
    key: 'deniedPercent',
    label: '同时不予公开低于办理结果的',
    unit: '%',
    hint: '两条都符合时提示。',
    least: 1,
    most: 100,
  },
];
