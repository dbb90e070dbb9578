/** Explanations that the office has printed in the report, as notes under the table they speak of. */
import type { Form } from '../editions/editions.ts';
import type { SectionId } from '../editions/form.ts';
import type { Report } from '../report/report.ts';
import { givenTexts, withNote, withoutNotes } from '../report/tableNotes.ts';
import { explain, withdraw } from './explanations.ts';
import type { Finding, Place } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';

/** The section whose table a finding speaks of, undefined where it speaks of none that is printed. */
export function noteSection({ places }: Finding, report: Report, form: Form): SectionId | undefined {
  const printed = form.sections.filter((s) => s.table !== undefined && report.sections.some(({ id }) => id === s.id));
  const sectionAt = (place: Place): SectionId | undefined => {
    if (place.kind === 'cell') return printed.find((s) => s.table === form.fieldById.get(place.field)?.table)?.id;
    const id = place.kind === 'section' ? place.section : place.part.split('.')[0];
    return printed.find((s) => s.id === id)?.id;
  };
  const cells = places.filter((p) => p.kind === 'cell');
  return [...cells, ...places].map(sectionAt).find((id) => id !== undefined);
}

/** What changes when a reason is given. @param printIn the section that gets it as a note, in place of an earlier one */
export function giveExplanation(
  report: Report,
  finding: Finding,
  text: string,
  printIn: SectionId | undefined,
): Pick<Report, 'explanations' | 'sections'> {
  const said = text.trim();
  const sections = withoutOwnNotes(report, finding);
  return {
    explanations: explain(report.explanations, finding, said),
    sections: printIn === undefined || said === '' ? sections : withNote(sections, printIn, said),
  };
}

/** What changes when a reason is taken back, with the note that it became. */
export const withdrawExplanation = (report: Report, finding: Finding): Pick<Report, 'explanations' | 'sections'> => ({
  explanations: withdraw(report.explanations, finding),
  sections: withoutOwnNotes(report, finding),
});

/** A note that another finding was explained by in the same words stays. */
function withoutOwnNotes({ explanations, sections }: Report, finding: Finding): Report['sections'] {
  const { key } = fingerprintOf(finding);
  const others = new Set(givenTexts(explanations.filter((e) => e.key !== key)));
  const own = givenTexts(explanations.filter((e) => e.key === key));
  return withoutNotes(
    sections,
    own.filter((text) => !others.has(text)),
  );
}
