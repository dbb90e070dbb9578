import type { TableId } from './form.ts';

/** Short names of the statutory tables, by the section that each stands in. */
export const TABLE_NAMES: Readonly<Record<TableId, string>> = {
  proactive: '表二 主动公开',
  requests: '表三 依申请公开',
  reviewLitigation: '表四 复议诉讼',
};
