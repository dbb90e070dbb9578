/** The title of a section as it will be printed, and the way back to the form's own. */
import { Button } from 'antd';
import type { InputRef } from 'antd';
import { useCallback, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Place } from '../../shared/checks/finding.ts';
import type { SectionForm } from '../../shared/editions/form.ts';
import { useDraft, useDraftStore } from './DraftContext.tsx';
import { TextField } from './TextField.tsx';
import { isFinal } from './draftStore.ts';
import { withSection, withTitle } from './sectionTitle.ts';
import { useJump } from './useJump.ts';

interface Props {
  readonly section: SectionForm;
  /** Stands behind the title. */
  readonly children?: ReactNode;
}

export function SectionHead({ section, children }: Props) {
  const draft = useDraftStore();
  const own = useDraft((s) => s.report.sections.find((r) => r.id === section.id));
  const locked = useDraft(isFinal);
  const input = useRef<InputRef>(null);
  useJump(
    useCallback(
      (place: Place) => {
        const here = place.kind === 'text' && place.part === `${section.id}.title`;
        if (here) {
          input.current?.focus();
          input.current?.setSelectionRange(place.from, place.to);
        }
        return here;
      },
      [section.id],
    ),
  );
  const write = (title: string): void => {
    const { report, editReport } = draft.getState();
    editReport(withTitle(report, section, title));
  };
  if (!own) {
    return (
      <p className="section-missing">
        这份报告没有“{section.title}”。
        <Button
          size="small"
          disabled={locked}
          onClick={() => draft.getState().editReport(withSection(draft.getState().report, section.id))}
        >
          补上这一部分
        </Button>
      </p>
    );
  }
  return (
    <div className="section-head">
      <TextField
        id={`title-${section.id}`}
        label="本部分标题"
        className="section-title"
        longest={200}
        field={input}
        value={own.title ?? section.title}
        onWrite={write}
      />
      {own.title !== undefined && !locked && (
        <Button size="small" onClick={() => write(section.title)}>
          改为规范标题“{section.title}”
        </Button>
      )}
      {children}
    </div>
  );
}
