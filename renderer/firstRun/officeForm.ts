/** What the program asks about an office, and how the answers become a profile. */
import type { Profile } from '../../shared/api.ts';
import { KIND_NAMES, LEVEL_NAMES, METADATA_NAMES } from '../../shared/report/names.ts';
import type { OrganKind, OrganLevel } from '../../shared/report/report.ts';

const choices = <T extends string>(names: Readonly<Record<T, string>>): { value: T; label: string }[] =>
  (Object.keys(names) as T[]).map((value) => ({ value, label: names[value] }));

export const LEVELS = choices<OrganLevel>(LEVEL_NAMES);
export const KINDS = choices<OrganKind>(KIND_NAMES);

export type ContactKey = 'contact' | 'phone' | 'address' | 'postcode' | 'email' | 'website';

/** Labels, and the longest text that a report takes. */
export const CONTACT_FIELDS: readonly {
  readonly key: ContactKey;
  readonly label: string;
  readonly longest: number;
  readonly example: string;
}[] = (
  [
    { key: 'address', longest: 300, example: '××县××路1号' },
    { key: 'contact', longest: 100, example: '办公室' },
    { key: 'phone', longest: 100, example: '0797-1234567' },
    { key: 'postcode', longest: 20, example: '341000' },
    { key: 'email', longest: 200, example: 'xxgk@example.gov.cn' },
    { key: 'website', longest: 300, example: 'www.example.gov.cn' },
  ] as const
).map((field) => ({ ...field, label: METADATA_NAMES[field.key] }));

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
