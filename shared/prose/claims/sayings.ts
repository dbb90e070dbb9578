/** Claims in words: 未收到申请, 无结转, 未发生行政复议, 零败诉, 均获维持, 未制发. */
import { matchesIn } from '../occurrences.ts';
import { tailStatement } from '../sentences.ts';
import { casesIn } from './cases.ts';
import type { CaseGroup, Saying, SayingKind } from './claim.ts';
import type { Running } from './here.ts';
import { bodyOf, timeOf } from './scope.ts';
import { isUnderstood } from './understood.ts';

type Found = Pick<Saying, 'kind' | 'groups' | 'body' | 'from' | 'to'>;

const TRIGGER = /未|没有|无|零|不存在|均|全部|都|维持|审结/;
/** Characters that may stand between 未收到 and 申请. */
const ASKED = '[依申请信息政府公开案件事项的要求类关于公众群社会民、法人和或者其他组织提出任何形式方面来信个向本机]';
const NO_REQUESTS = new RegExp(
  `(?:(?:未|没有|没|未曾|暂未|尚未)(?:收到|接到|受理|接收)过?|(?<=^|[，；：年度镇局办])(?:无|零))(${ASKED}{2,40})(?=[，；（]|$)`,
  'g',
);
const NONE_CARRIED_OUT =
  /(?:无|没有)(?:政府信息公开申请)?(?:需要?)?(?:结转(?:至|到)?(?:下一?年度?|20\d\d年)|下一?年度?结转)/g;
const NONE_CARRIED_IN = /(?:无|没有)(?:上一?年度?|去年度?)的?结转/g;
const ALL_ANSWERED = /(?:已?全部|均已?)(?:已)?(?:答复|办结|办理完毕|回复)(?:完毕|完成)?(?=，|；|$)/g;
const NO_CASES =
  /(?:未发生|没有发生|未出现|未引发|未产生|未收到|未接到|未被|未因|未有|没有|不存在|零|(?<![因而])无(?!法|正当|偿|障碍|一))[^，；]{0,30}?(?:复议|诉讼)[^，；]*/g;
const NONE_CORRECTED =
  /(?:未|无(?!法)|没有|零)[^，；]{0,30}?(?:纠错|纠正|败诉)|(?:复议|诉讼)[^，；]{0,8}(?:无一|均未|未)[^，；]{0,6}(?:纠错|纠正|败诉)/g;
const ALL_UPHELD =
  /(?:均|全部|都)(?:获|获得|予以|被|得到|判决|裁定|为)?(?:结果)?(?:维持|胜诉)|(?<=，)(?:复议|审理|裁判)?结果均?为?维持(?=，|；|$)|(?:法院|复议机关)(?:均|全部)?(?:予以|判决)?维持/g;
const ALL_CLOSED = /(?:均已?|全部|已全部|都已)审结|(?<=，)(?:现)?已(?:经)?审结(?=，|；|$)/g;
const NONE_ISSUED = /(?:未|没有|无)(?:新)?(?:制发|制定|出台|印发)(?:新的?)?(?:行政)?规范性文件/g;
const NONE_IN_FORCE = /(?:无|没有)现行有效的?(?:行政)?规范性文件/g;
const NO_NOTICE =
  /(?:未|没有)(?:产生|发出|发送|下达)[^，；]{0,14}收费通知|(?:未|没有)(?:产生|发生)[^，；]{0,14}(?:信息处理费|公开处理费)/g;

/** 未收到法人或者其他组织的申请 says nothing of persons. */
const isOfBodies = (thing: string): boolean => /法人|组织/.test(thing) && !/公民|自然人|个人|公众|群众/.test(thing);

/** How far back the words of a claim reach, in characters. */
const REACH = 200;
const DISCLOSURE = /信息公开|依申请/;
const groupsOf = (text: string): CaseGroup[] => {
  const groups = new Set<CaseGroup>();
  let rest = text;
  for (let named = casesIn(rest); named; named = casesIn(rest)) {
    for (const g of named.groups[0] ?? []) groups.add(g);
    rest = rest.slice(0, named.at);
  }
  return [...groups];
};

/** The claims in words of one sentence. @param running what holds at its end @param year the report year */
export function sayingsIn(sentence: string, running: Readonly<Running>, year: number): Found[] {
  if (!TRIGGER.test(sentence)) return [];
  const found: Found[] = [];
  const add = (kind: SayingKind, m: RegExpExecArray, groups: readonly CaseGroup[] = []): void => {
    const lead = tailStatement(sentence.slice(Math.max(0, m.index - REACH), m.index));
    const time = timeOf(lead, year);
    if (time !== undefined && time !== 'own') return;
    found.push({ kind, groups, body: bodyOf(lead), from: m.index, to: m.index + m[0].length });
  };
  const each = (pattern: RegExp, then: (m: RegExpExecArray) => void): void => {
    for (const m of matchesIn(sentence, pattern)) then(m);
  };
  if (sentence.includes('申请') && sentence.includes('公开')) {
    each(NO_REQUESTS, (m) => {
      const thing = m[1] ?? '';
      if (thing.includes('申请') && thing.includes('公开') && !/其他(?!组织)/.test(thing) && !isOfBodies(thing))
        add('noRequests', m);
    });
  }
  if (sentence.includes('结转')) {
    each(NONE_CARRIED_OUT, (m) => add('noneCarriedOut', m));
    each(NONE_CARRIED_IN, (m) => add('noneCarriedIn', m));
  }
  const { count } = running;
  const received =
    count?.subject.of === 'requests' && /received/i.test(count.subject.row) && count.subject.applicant === 'total';
  if (received && running.topic === 'requests' && count.scope === 'own') {
    each(ALL_ANSWERED, (m) => add('allAnswered', m));
  }
  if (
    /复议|诉讼|败诉|胜诉/.test(sentence) &&
    (DISCLOSURE.test(sentence) || running.cases.length > 0 || running.topic === 'requests')
  ) {
    casesSayings(sentence, each, add);
  }
  if (sentence.includes('规范性文件')) {
    each(NONE_ISSUED, (m) => add('nonePublished', m));
    each(NONE_IN_FORCE, (m) => add('noneInForce', m));
  }
  if (/处理费|收费通知/.test(sentence)) each(NO_NOTICE, (m) => add('noFeeNotice', m));
  return found;
}

/** 未发生因超期答复引发的复议 denies only some; whose cases they are and complaints beside them narrow nothing. */
const NARROWS_NOTHING =
  /(?:针对|涉及?|对|就)[\u4e00-\u9fff]{2,14}?(?=有关|政府信息公开|信息公开)|举报|投诉|信访|申诉|异议/g;
const DENIED = /^(?:未(?:发生|出现|引发|产生|收到|接到|被|因|有)|没有(?:发生)?|不存在|零|无)(.*?)(?:复议|诉讼)/;
const deniesAll = (words: string): boolean =>
  isUnderstood((DENIED.exec(words)?.[1] ?? '').replace(NARROWS_NOTHING, ''), 'cases', '');
/** 其余未被纠错, 当年新收案件未被纠正: the others may have been. */
const OF_SOME = /除|其余|新收|以前|往年/;
const LITIGATION: readonly CaseGroup[] = ['litigationDirect', 'litigationAfterReview'];

function casesSayings(
  sentence: string,
  each: (pattern: RegExp, then: (m: RegExpExecArray) => void) => void,
  add: (kind: SayingKind, m: RegExpExecArray, groups?: readonly CaseGroup[]) => void,
): void {
  const spoken = (m: RegExpExecArray): CaseGroup[] => {
    const here = groupsOf(m[0]);
    return here.length > 0 ? here : groupsOf(tailStatement(sentence.slice(Math.max(0, m.index - REACH), m.index)));
  };
  const lawsuits = (m: RegExpExecArray): readonly CaseGroup[] => (/[败胜]诉/.test(m[0]) ? LITIGATION : spoken(m));
  each(NONE_CORRECTED, (m) => {
    const said = tailStatement(sentence.slice(Math.max(0, m.index - REACH), m.index + m[0].length));
    if (!/(?:及时|发现|按时)[^，；]*纠正/.test(m[0]) && !OF_SOME.test(said)) add('noneCorrected', m, lawsuits(m));
  });
  each(NO_CASES, (m) => {
    if (!/纠|败诉|改变|变更|审结|超期|逾期|撤销|违法|直接起诉|意见/.test(m[0]) && deniesAll(m[0]))
      add('noCases', m, groupsOf(m[0]));
  });
  each(ALL_UPHELD, (m) => {
    const before = tailStatement(sentence.slice(Math.max(0, m.index - REACH), m.index));
    if (/其中|审结|除/.test(before)) return;
    const last = /均|全部|都/.test(m[0]) ? lawsuits(m) : (casesIn(before)?.groups[0] ?? []);
    add('allUpheld', m, last);
  });
  each(ALL_CLOSED, (m) =>
    add(
      'allClosed',
      m,
      /均|全部|都/.test(m[0])
        ? spoken(m)
        : (casesIn(sentence.slice(Math.max(0, m.index - REACH), m.index))?.groups[0] ?? []),
    ),
  );
}
