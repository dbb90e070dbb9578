/** What the window's title bar says of the open draft: which report, and how it stands. */
import { useEffect } from 'react';
import { verdict } from '../../shared/checks/sentences.ts';
import { api } from '../api.ts';
import { useDraft } from './DraftContext.tsx';
import { isFinal } from './draftStore.ts';

export function useWindowTitle(): void {
  const title = useDraft((s) => {
    const { organ, year } = s.report;
    const standing = isFinal(s) ? '已定稿' : verdict(s.findings, s.explained.length);
    return `${organ.name}${year}年报告（${standing}）- 公开年报`;
  });
  useEffect(() => void api.setTitle(title), [title]);
}
