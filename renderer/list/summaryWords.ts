/** A stored report in words: how far it is, and what its findings mean. */
import type { ReportSummary } from '../../shared/api.ts';
import { verdictOf } from '../../shared/checks/sentences.ts';

export type Standing = 'mustFix' | 'mustExplain' | 'verify' | 'clean';

/** The worst class of open findings decides. */
export function standing({ counts, damaged }: Pick<ReportSummary, 'counts' | 'damaged'>): Standing {
  if (damaged || counts.A > 0) return 'mustFix';
  if (counts.B > 0) return 'mustExplain';
  return counts.C > 0 ? 'verify' : 'clean';
}

/** One line about a readable report's findings, or that the stored one cannot be read. */
export const verdictWords = ({
  counts,
  explained,
  damaged,
}: Pick<ReportSummary, 'counts' | 'explained' | 'damaged'>): string =>
  damaged ? '存储的内容已损坏，请从备份中恢复' : verdictOf(counts, explained);

/** Final, or how far the draft is, from what is filled and what is open. */
export function stateWords(report: Pick<ReportSummary, 'state' | 'filled' | 'fields' | 'counts' | 'damaged'>): string {
  if (report.damaged) return '不能打开';
  if (report.state === 'final') return '已定稿';
  if (report.filled === 0) return '草稿，未填数字';
  if (report.filled < report.fields) return '草稿，填写中';
  return standing(report) === 'clean' ? '草稿，可以定稿' : '草稿，待处理';
}

/** `2026-01-20 14:32` in the time of this machine. */
export function timeWords(iso: string): string {
  const t = new Date(iso);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${t.getFullYear()}-${two(t.getMonth() + 1)}-${two(t.getDate())} ${two(t.getHours())}:${two(t.getMinutes())}`;
}
