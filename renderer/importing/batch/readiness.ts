/** Which files of a batch can be taken over without a look, and what the others need. */
import type { ReportSummary } from '../../../shared/api.ts';
import type { FileSummary } from '../../../shared/importFolder.ts';
import type { Outcome } from './batch.ts';

export type Readiness =
  'ready' | 'stored' | 'unsure' | 'noOrgan' | 'noTable' | 'inList' | 'twice' | 'refused' | 'stopped' | 'waiting';

export const READINESS_WORDS: Readonly<Record<Readiness, string>> = {
  ready: '没有存疑，可以直接导入',
  stored: '已导入',
  unsure: '有存疑，请核对',
  noOrgan: '没有认出单位，请核对',
  noTable: '有的表没有找到数字，请核对',
  inList: '列表里已有同一单位同一年度的报告，请逐份核对',
  twice: '这批文件里有两份同一单位同一年度的报告，请逐份核对',
  refused: '没有读成',
  stopped: '没有读，已停止',
  waiting: '等待读取',
};

/** By index of the file. @param list the stored reports */
export function readinessOf(outcomes: readonly Outcome[], list: readonly ReportSummary[]): Readiness[] {
  const named = (organ: string, year: number): string => `${year} ${organ}`;
  const inList = new Set(list.map((r) => named(r.organName, r.year)));
  const seen = new Map<string, number>();
  for (const o of outcomes) {
    if (o.kind !== 'read') continue;
    const key = named(o.summary.organName, o.summary.year);
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const judge = (s: FileSummary): Readiness => {
    const key = named(s.organName, s.year);
    if (s.organName === '') return 'noOrgan';
    if (s.unsure > 0 || s.unplaced > 0) return 'unsure';
    if (s.withoutNumbers.length > 0) return 'noTable';
    if (inList.has(key)) return 'inList';
    return (seen.get(key) ?? 0) > 1 ? 'twice' : 'ready';
  };
  return outcomes.map((o) => {
    if (o.kind === 'read') return o.stored === undefined ? judge(o.summary) : 'stored';
    return o.kind === 'reading' ? 'waiting' : o.kind;
  });
}
