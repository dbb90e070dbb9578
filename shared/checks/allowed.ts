/** The office's allow list: stretches of prose that no check of words speaks about. */
import type { Place } from './finding.ts';
import type { ReportText } from './reportText.ts';

/** Tells whether a place lies inside an allowed word. A word inside a longer stretch does not excuse the rest of it. */
export function allowedPlaces({ paragraphs }: ReportText, allow: readonly string[]): (place: Place) => boolean {
  if (allow.length === 0) return () => false;
  const textOf = new Map(paragraphs.map((p) => [`${p.part}#${p.index}`, p.text]));
  return (place) => {
    if (place.kind !== 'text') return false;
    const text = textOf.get(`${place.part}#${place.paragraph}`) ?? '';
    return allow.some((word) => {
      const first = text.indexOf(word, Math.max(0, place.to - word.length));
      return first >= 0 && first <= place.from;
    });
  };
}
