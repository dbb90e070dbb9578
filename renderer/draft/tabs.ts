/** The tabs of a draft, in the order of the report, with names short enough for a small screen. */
import { countByClass } from '../../shared/checks/finding.ts';
import type { ClassCounts, Finding, FindingClass } from '../../shared/checks/finding.ts';
import type { Form } from '../../shared/editions/editions.ts';
import { SECTION_IDS } from '../../shared/editions/form.ts';
import { tabOf } from './draftStore.ts';
import type { DraftTab } from './draftStore.ts';

export const TABS: readonly DraftTab[] = ['preface', ...SECTION_IDS];

export const TAB_NAMES: Readonly<Record<DraftTab, string>> = {
  preface: '导语',
  sec1Overview: '一、总体情况',
  sec2Proactive: '二、主动公开',
  sec3Requests: '三、依申请公开',
  sec4ReviewLitigation: '四、复议诉讼',
  sec5Issues: '五、问题及改进',
  sec6Other: '六、其他事项',
};

export const CLASSES: readonly FindingClass[] = ['A', 'B', 'C', 'D'];
/** The tab on which a finding is put right. */
export const tabOfFinding = (finding: Finding, form: Form): DraftTab => {
  const place = finding.places[0];
  return place ? tabOf(place, form) : 'preface';
};

export function countByTab(findings: readonly Finding[], form: Form): ReadonlyMap<DraftTab, ClassCounts> {
  const byTab = new Map<DraftTab, Finding[]>();
  for (const f of findings) {
    const tab = tabOfFinding(f, form);
    const list = byTab.get(tab);
    if (list) list.push(f);
    else byTab.set(tab, [f]);
  }
  return new Map([...byTab].map(([tab, list]) => [tab, countByClass(list)]));
}
