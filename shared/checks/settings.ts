/** What an office may set about the checks: local limits and habits of counting. Rules read them; no rule has its own. */
import { z } from 'zod';
import type { Organ, OrganKind, OrganLevel } from '../report/report.ts';

export interface CheckSettings {
  /** Most characters of 一、总体情况 that the superior office allows; null where none is set, then 1,000 is a hint. */
  readonly overviewMost: number | null;
  /** Below so many characters 一、总体情况 can hardly speak of its five aspects. */
  readonly overviewFewest: number;
  /** Below so many characters 五 can hardly name problems and measures. */
  readonly issuesFewest: number;
  /** 结转下年度 above so many per cent of 本年新收 is worth a second look … */
  readonly carriedOutPercent: number;
  /** … from so many requests on. */
  readonly carriedOutFewest: number;
  /** An office with so few requests in the year seldom charges 信息处理费. */
  readonly feeFewRequests: number;
  /** From so many 未经复议直接起诉 on … */
  readonly directSuitsFewest: number;
  /** … beside so small a share of 不予公开 among the results, in per cent, the group is worth a second look. */
  readonly deniedPercent: number;
}

const percent = z.int().min(1).max(100);
const characters = z.int().min(0).max(100_000);
const requests = z.int().min(0).max(1_000_000);

/** Settings as they are stored and sent. What is missing has its usual value, so that older settings stay readable. */
export const checkSettingsSchema = z.strictObject({
  overviewMost: z.int().min(100).max(100_000).nullable().default(null),
  overviewFewest: characters.default(200),
  issuesFewest: characters.default(50),
  carriedOutPercent: percent.default(30),
  carriedOutFewest: requests.default(5),
  feeFewRequests: requests.default(10),
  directSuitsFewest: requests.default(10),
  deniedPercent: percent.default(10),
}) satisfies z.ZodType<CheckSettings>;

export const DEFAULT_SETTINGS: CheckSettings = checkSettingsSchema.parse({});

/** The limit for 一、总体情况 that local notices name most often. */
export const USUAL_OVERVIEW_MOST = 1_000;

/**
 * Who may make 规章 (立法法): departments of the State Council, governments of provinces and of cities with districts. The
 * office of such a government reports in its name.
 */
const REGULATION_MAKERS: Readonly<Record<OrganLevel, readonly OrganKind[]>> = {
  central: ['government', 'department', 'office', 'authorizedOrganization'],
  province: ['government', 'office'],
  city: ['government', 'office'],
  county: [],
  town: [],
};
export const mayMakeRegulations = ({ level, kind }: Organ): boolean => REGULATION_MAKERS[level].includes(kind);

/** Article 49: month and day until which an office publishes; towns and streets are not named there. */
const DEADLINES: Readonly<Record<OrganKind, string>> = {
  government: '03-31',
  department: '01-31',
  office: '01-31',
  authorizedOrganization: '01-31',
};

/** The last day for the report of a year, `YYYY-MM-DD`; undefined where the statute names none. */
export const deadlineOf = ({ level, kind }: Organ, year: number): string | undefined =>
  level === 'town' ? undefined : `${year + 1}-${DEADLINES[kind]}`;
