/** Where a finding stands, in words. */
import type { Place } from '../../shared/checks/finding.ts';
import type { Form } from '../../shared/editions/editions.ts';
import { tabOf } from './draftStore.ts';
import { TAB_NAMES } from './tabs.ts';

/** `三、依申请公开，“本年新收…”的“商业企业”`; the sentence already names cells, so a cell is named by its row only. */
export function placeWords(place: Place | undefined, form: Form): string {
  if (!place) return '全文';
  const tab = TAB_NAMES[tabOf(place, form)];
  switch (place.kind) {
    case 'cell':
      return `${tab}，${form.fieldById.get(place.field)?.rowName ?? ''}`;
    case 'section':
      return tab;
    case 'text': {
      const part = place.part.split('.')[1] ?? place.part;
      if (part === 'title') return `${tab}，标题`;
      const where = part === 'after' ? '表后文字' : '';
      return `${tab}，${where}第${place.paragraph + 1}段`;
    }
  }
}
