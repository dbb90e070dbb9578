/** What the program asks about an office, and how the answers become a profile. */
import type { Profile } from '../../shared/api.ts';
import type { OrganKind, OrganLevel } from '../../shared/report/report.ts';

export const LEVELS: readonly { readonly value: OrganLevel; readonly label: string }[] = [
  { value: 'town', label: '乡镇、街道' },
  { value: 'county', label: '县、区' },
  { value: 'city', label: '市' },
  { value: 'province', label: '省' },
  { value: 'central', label: '国家部门' },
];

export const KINDS: readonly { readonly value: OrganKind; readonly label: string }[] = [
  { value: 'government', label: '人民政府' },
  { value: 'department', label: '工作部门' },
  { value: 'office', label: '办公室（厅）' },
  { value: 'authorizedOrganization', label: '法律法规授权组织' },
];

export type ContactKey = 'contact' | 'phone' | 'address' | 'postcode' | 'email' | 'website';

/** Labels, and the longest text that a report takes. */
export const CONTACT_FIELDS: readonly {
  readonly key: ContactKey;
  readonly label: string;
  readonly longest: number;
  readonly example: string;
}[] = [
  { key: 'address', label: '地址', longest: 300, example: '××县××路1号' },
  { key: 'contact', label: '联系人或者科室', longest: 100, example: '办公室' },
  { key: 'phone', label: '电话', longest: 100, example: '0797-1234567' },
  { key: 'postcode', label: '邮编', longest: 20, example: '341000' },
  { key: 'email', label: '邮箱', longest: 200, example: 'xxgk@example.gov.cn' },
  { key: 'website', label: '网址', longest: 300, example: 'www.example.gov.cn' },
];

export interface OfficeAnswers extends Partial<Record<ContactKey, string>> {
  readonly name: string;
  readonly level: OrganLevel;
  readonly kind: OrganKind;
}

export const answersOf = ({ organ, contact }: Profile): OfficeAnswers => ({
  ...organ,
  ...Object.fromEntries(CONTACT_FIELDS.map(({ key }) => [key, contact[key] ?? ''])),
});

/** The profile that the answers describe; fields left blank are absent. */
export function profileOf({ name, level, kind, ...contact }: OfficeAnswers): Profile {
  const filled = CONTACT_FIELDS.flatMap(({ key }): [ContactKey, string][] => {
    const text = contact[key]?.trim() ?? '';
    return text === '' ? [] : [[key, text]];
  });
  return { organ: { name: name.trim(), level, kind }, contact: Object.fromEntries(filled) };
}

/** The last whole calendar year: reports are written after the year they are about. */
export const lastCalendarYear = (now: Date): number => now.getFullYear() - 1;
