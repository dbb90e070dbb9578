/** Whether a statement speaks of what the tables hold, or of somebody else's numbers. */
import { isShortFor } from '../prose/officeName.ts';
import type { CountClaim, Saying } from '../prose/claims/claim.ts';
import { allows, valuesFor } from './claimValues.ts';
import type { OrganKind } from '../report/report.ts';
import type { FindingClass } from './finding.ts';
import type { CheckContext, ReportView } from './rule.ts';

type Statement = Pick<CountClaim | Saying, 'body'>;

/**
 * How sure it is that a statement speaks of this report's scope: B when it does, C when it may, undefined when not. A
 * government's tables hold its whole region, while its prose may speak of its own office.
 */
export function scopeClass({ body }: Statement, { report }: ReportView): FindingClass | undefined {
  const { organ, readings } = report;
  if (readings?.scope === 'otherThanTables') return undefined;
  const isRegion = organ.kind === 'government' && organ.level !== 'town';
  const sure = readings?.scope === 'sameAsTables' || !isRegion ? 'B' : 'C';
  if (body === '') return sure;
  if (WITH_OTHERS.test(body) || (organ.kind === 'department' && body.includes('代'))) return undefined;
  if (/^[全我][省市区县州]/.test(body)) {
    const isOfOthers = PART_OF_REGION.test(body) || (organ.kind === 'office' && body.length > 2);
    return isOfOthers ? undefined : REGIONS[organ.kind];
  }
  if (body.startsWith('各级')) return organ.kind === 'government' ? 'C' : undefined;
  if (/^[我全本]/.test(body)) return body.endsWith('级') ? 'C' : /^全|^[我本].{0,2}$/.test(body) ? 'B' : sure;
  const bodies = body.split(/代表?|和/);
  if (bodies.every((b) => isShortFor(b, organ.name))) return sure;
  return bodies.length > 1 || body.endsWith('级') ? 'C' : undefined;
}

/** 我局协助区政府 speaks of requests that others have received. */
const WITH_OTHERS = /^代|协助|配合|会同|联合|指导|督促|牵头|答复|转[来办]|系统$|[省市区县州旗].*本级$/;

/** 全县乡镇, 全市市直部门: some of a region's bodies, while 全市各级各部门 are all of them. */
const PART_OF_REGION = /^..(?!.*各级).*(?:[乡镇]|街道|[省市区县州]直|系统)/;

/** What an office of each kind means by 全市: its own numbers, perhaps, or those of others. */
const REGIONS: Readonly<Record<OrganKind, FindingClass | undefined>> = {
  government: 'B',
  office: 'C',
  department: undefined,
  authorizedOrganization: undefined,
};

const asked = new WeakMap<CheckContext, boolean>();

/**
 * Whether a statement is to be held against the tables. While the office is asked whose requests its text counts, other
 * statements that may speak of the same ones wait for the answer.
 */
export function speaksOfTables(statement: Statement, context: CheckContext): boolean {
  const level = scopeClass(statement, context);
  return level === 'B' || (level === 'C' && !isAsked(context));
}

function isAsked(context: CheckContext): boolean {
  const known = asked.get(context);
  if (known !== undefined) return known;
  const is = context
    .claims()
    .claims.some(
      (c) =>
        c.kind === 'count' &&
        c.scope === 'own' &&
        c.subject.of === 'requests' &&
        c.subject.applicant === 'total' &&
        (c.subject.row === 'received' || c.subject.row === 'newReceived') &&
        scopeClass(c, context) === 'C' &&
        !valuesFor(c.subject, context).some((v) => allows(c.quantity, v.value)),
    );
  asked.set(context, is);
  return is;
}
