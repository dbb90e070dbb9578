/** 导语: the report's title, the paragraph before section one, and the facts around the report. */
import { Button, Spin } from 'antd';
import type { InputRef } from 'antd';
import { Suspense, lazy, useCallback, useRef } from 'react';
import type { Place } from '../../shared/checks/finding.ts';
import { defaultTitle } from '../../shared/report/report.ts';
import { useDraft, useDraftStore } from './DraftContext.tsx';
import { MetadataForm } from './MetadataForm.tsx';
import { TextField } from './TextField.tsx';
import { isFinal } from './draftStore.ts';
import { withMetadata } from './metadata.ts';
import { useJump } from './useJump.ts';

const ProseEditor = lazy(() => import('../prose/ProseEditor.tsx'));

export function PrefacePage() {
  const draft = useDraftStore();
  const usual = useDraft((s) => defaultTitle(s.report.organ.name, s.report.year));
  const locked = useDraft(isFinal);
  const title = useDraft((s) => s.report.metadata.title);
  const input = useRef<InputRef>(null);
  useJump(
    useCallback((place: Place) => {
      const here = place.kind === 'text' && place.part === 'title';
      if (here) {
        input.current?.focus();
        input.current?.setSelectionRange(place.from, place.to);
      }
      return here;
    }, []),
  );
  const write = (text: string): void => {
    const { report, editReport } = draft.getState();
    editReport(withMetadata(report, 'title', text === usual ? '' : text));
  };
  return (
    <div className="page">
      <div className="section-head">
        <TextField
          id="report-title"
          label="报告标题"
          className="report-title"
          longest={300}
          field={input}
          value={title ?? usual}
          onWrite={write}
        />
        {title !== undefined && !locked && (
          <Button size="small" onClick={() => write(usual)}>
            改为规范标题“{usual}”
          </Button>
        )}
      </div>
      <Suspense fallback={<Spin />}>
        <ProseEditor part="preface" label="导语" />
      </Suspense>
      <MetadataForm />
    </div>
  );
}
