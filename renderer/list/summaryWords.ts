/** A stored report in words: how far it is, and what its findings mean. */
import type { ReportSummary } from '../../shared/api.ts';

export type Standing = 'mustFix' | 'mustExplain' | 'verify' | 'clean';

/** The worst class of open findings decides. */
export function standing({ counts }: Pick<ReportSummary, 'counts'>): Standing {
  if (counts.A > 0) return 'mustFix';
  if (counts.B > 0) return 'mustExplain';
  return counts.C > 0 ? 'verify' : 'clean';
}

/** One line: `有2处必须改正，3处需要改正或者说明`. */
export function verdictWords({ counts }: Pick<ReportSummary, 'counts'>): string {
  const words = [
    counts.A > 0 && `${counts.A}处必须改正`,
    counts.B > 0 && `${counts.B}处需要改正或者说明`,
    counts.C > 0 && `${counts.C}处请核实`,
  ].filter((w) => w !== false);
  if (words.length > 0) return `有${words.join('，')}`;
  return counts.D > 0 ? `没有必须改正的问题，有${counts.D}条提示` : '没有发现问题';
}

/** How far the report is, from what is filled and what is open. */
export function stateWords(report: Pick<ReportSummary, 'filled' | 'fields' | 'counts'>): string {
  if (report.filled === 0) return '未填数字';
  if (report.filled < report.fields) return '填写中';
  return standing(report) === 'clean' ? '可以报送' : '待改正';
}

/** `2026-01-20 14:32` in the time of this machine. */
export function timeWords(iso: string): string {
  const t = new Date(iso);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${t.getFullYear()}-${two(t.getMonth() + 1)}-${two(t.getDate())} ${two(t.getHours())}:${two(t.getMinutes())}`;
}
