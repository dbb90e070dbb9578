/** C01, C02, C05: what the prose says of the year's requests against table three. */
import { sum, subtract } from '../../report/decimal.ts';
import { isShortFor } from '../../prose/officeName.ts';
import { noRequestClaims, requestClaims } from '../../prose/requestClaims.ts';
import type { ClaimKind, RequestClaim } from '../../prose/requestClaims.ts';
import type { FindingClass, Place } from '../finding.ts';
import { placeInParagraph } from '../reportText.ts';
import type { ReportParagraph } from '../reportText.ts';
import type { CheckContext, Rule } from '../rule.ts';

interface Said extends RequestClaim {
  readonly paragraph: ReportParagraph;
}

const BASIS = '年度报告格式：文字与表格数据应当一致';

const read = new WeakMap<CheckContext, readonly Said[]>();

/** What the two sections that report the year claim; read once for the three rules. */
function claimsOf(context: CheckContext): readonly Said[] {
  let claims = read.get(context);
  if (!claims) {
    claims = prose(context.text.paragraphs).flatMap((paragraph) =>
      requestClaims(paragraph.text, context.report.year).map((c) => ({ ...c, paragraph })),
    );
    read.set(context, claims);
  }
  return claims;
}

const exactly = (context: CheckContext, ...kinds: readonly ClaimKind[]): Said[] =>
  claimsOf(context).filter((c) => kinds.includes(c.kind) && !c.quantity.approximate);

const prose = (paragraphs: readonly ReportParagraph[]): ReportParagraph[] =>
  paragraphs.filter((p) => /^sec[13].*\.(?:body|after)$/.test(p.part));

const total = ({ at }: CheckContext, row: string): string | null => at(`requests.${row}.total`).value;
const place = (c: Said): Place => placeInParagraph(c.paragraph, c.from, c.to);
const quote = (c: Said): string => c.paragraph.text.slice(c.from, c.to);
const cell = (row: string): Place => ({ kind: 'cell', field: `requests.${row}.total` });

/** `sum` is 新收 plus 上年结转, which 受理 and 收办 may also mean. */
type Received = { readonly quote: string; readonly said: number; readonly table: string; readonly sum: string };

export const receivedInText: Rule<'C01', Received> = {
  id: 'C01',
  class: 'B',
  basis: BASIS,
  check(context) {
    const table = total(context, 'newReceived');
    const carried = total(context, 'carriedIn');
    if (table === null) return [];
    const both = carried === null ? undefined : sum([table, carried]);
    const claims = exactly(context, 'received', 'newReceived');
    const agrees = (c: Said): boolean =>
      String(c.quantity.value) === table || (c.kind === 'received' && String(c.quantity.value) === both);
    const first = claims.find((c) => scopeClass(c, context) !== undefined);
    // One number that agrees is the report's own; others beside it speak of another scope.
    if (!first || claims.some(agrees) || both === undefined) return [];
    const level = scopeClass(first, context) ?? 'B';
    const params = { quote: quote(first), said: first.quantity.value, table, sum: both };
    return [{ places: [place(first), cell('newReceived')], params, class: level }];
  },
};

/** How sure it is that a claim speaks of this report's scope: B when it does, C when it may, undefined when not. */
function scopeClass({ subject }: Pick<Said, 'subject'>, { report }: CheckContext): FindingClass | undefined {
  if (subject === '' || /^(?:[我全]|本(?!级))/.test(subject)) return subject.endsWith('级') ? 'C' : 'B';
  const bodies = subject.split(/代表?/);
  if (bodies.every((b) => isShortFor(b, report.organ.name))) return 'B';
  return bodies.length > 1 || subject.endsWith('级') ? 'C' : undefined;
}

type Handled = {
  readonly kind: 'carriedIn' | 'answered' | 'carriedOut';
  readonly quote: string;
  readonly said: number;
  readonly table: string;
};

export const handledInText: Rule<'C02', Handled> = {
  id: 'C02',
  class: 'C',
  basis: BASIS,
  *check(context) {
    const rows = { carriedIn: 'carriedIn', answered: 'resultTotal', carriedOut: 'carriedOut' } as const;
    const claims = exactly(context, 'carriedIn', 'answered', 'carriedOut');
    for (const kind of ['carriedIn', 'answered', 'carriedOut'] as const) {
      const row = rows[kind];
      const table = total(context, row);
      const said = claims.filter((c) => c.kind === kind);
      const [first] = said;
      if (table === null || !first) continue;
      const right = kind === 'answered' ? answeredReadings(context, table) : [table];
      if (said.some((c) => right.includes(String(c.quantity.value)))) continue;
      yield {
        places: [place(first), cell(row)],
        params: { kind, quote: quote(first), said: first.quantity.value, table },
      };
    }
  },
};

/**
 * What 办结 and 答复 may honestly mean: all results; those of this year's requests; all that were handled, open ones
 * included; replies in the narrow sense, without （五）不予处理 and （六）其他处理.
 */
function answeredReadings(context: CheckContext, all: string): string[] {
  const { form, at } = context;
  const group = (name: string): string =>
    sum(form.fields.flatMap((f) => (f.column === 'total' && f.row.startsWith(name) ? (at(f.id).value ?? []) : [])));
  const withoutOther = subtract(all, group('otherHandling'));
  const carriedIn = total(context, 'carriedIn') ?? '0';
  const carriedOut = total(context, 'carriedOut') ?? '0';
  const readings = [all, withoutOther, subtract(withoutOther, group('notProcessed'))];
  return [...readings, subtract(all, carriedIn), sum([all, carriedOut])];
}

/** `said` is 0 where the text says that there were none. */
type NoRequests = { readonly quote: string; readonly said: number; readonly table: string };

export const noneInText: Rule<'C05', NoRequests> = {
  id: 'C05',
  class: 'C',
  basis: BASIS,
  check(context) {
    const table = total(context, 'newReceived');
    if (table === null) return [];
    const found = (p: ReportParagraph, from: number, to: number, said: number) => ({
      places: [placeInParagraph(p, from, to), cell('newReceived')],
      params: { quote: p.text.slice(from, to), said, table },
    });
    const paragraphs = prose(context.text.paragraphs);
    if (table !== '0') {
      return paragraphs.flatMap((p) =>
        noRequestClaims(p.text, context.report.year)
          .filter((c) => scopeClass(c, context) === 'B')
          .map(({ from, to }) => found(p, from, to, 0)),
      );
    }
    // An exact number beside a zero is C01; here it is 十余件 that the table does not know.
    return claimsOf(context)
      .filter((c) => /received/i.test(c.kind) && c.quantity.approximate && scopeClass(c, context) === 'B')
      .map((c) => found(c.paragraph, c.from, c.to, c.quantity.value));
  },
};
