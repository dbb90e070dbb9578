/** What differs, under the headings that an officer looks for: facts, preface, and each section's text and table. */
import type { Form } from '../../shared/editions/editions.ts';
import type { Offer } from '../../shared/merge/mergeOffer.ts';

export interface OfferGroup {
  readonly key: string;
  readonly title: string;
  readonly own: readonly Offer[];
}

/** Groups in the order of the offers, which is that of the report; none is empty. */
export function offerGroups(offers: readonly Offer[], form: Form): OfferGroup[] {
  const groups = new Map<string, Offer[]>();
  for (const offer of offers) {
    const key = keyOf(offer);
    const group = groups.get(key);
    if (group) group.push(offer);
    else groups.set(key, [offer]);
  }
  return [...groups].map(([key, own]) => ({ key, own, title: titleOf(key, form) }));
}

function keyOf(offer: Offer): string {
  switch (offer.kind) {
    case 'fact':
      return 'facts';
    case 'cell':
      return offer.field.table;
    case 'text':
      return offer.part;
  }
}

function titleOf(key: string, form: Form): string {
  if (key === 'facts') return '报告信息';
  if (key === 'preface') return '导语';
  const section = form.sections.find((s) => s.table === key || key.startsWith(`${s.id}.`));
  const what = section?.table === key ? '：表格' : key.endsWith('.after') ? '：表后文字' : '：文字';
  return (section?.title ?? key) + what;
}
