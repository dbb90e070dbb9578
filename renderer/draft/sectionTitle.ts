/** A section's title: kept in the report only where it differs from the form's. */
import { SECTION_IDS } from '../../shared/editions/form.ts';
import type { SectionForm, SectionId } from '../../shared/editions/form.ts';
import { emptySections } from '../../shared/report/report.ts';
import type { Report, Section } from '../../shared/report/report.ts';

/** What of the report changes when a section gets a title; a blank one or the form's own is not kept. */
export function withTitle({ sections }: Report, form: SectionForm, title: string): Pick<Report, 'sections'> {
  return {
    sections: sections.map((s): Section => {
      if (s.id !== form.id) return s;
      const { title: _old, ...rest } = s;
      return title.trim() === '' || title === form.title ? rest : { ...rest, title };
    }),
  };
}

/** What of the report changes when a section that it lacks is put in its place. */
export function withSection({ sections }: Report, id: SectionId): Pick<Report, 'sections'> {
  const order = [...sections, ...emptySections().filter((s) => s.id === id)];
  return { sections: order.sort((a, b) => SECTION_IDS.indexOf(a.id) - SECTION_IDS.indexOf(b.id)) };
}
