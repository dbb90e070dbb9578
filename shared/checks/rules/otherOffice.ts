/** B09: words of another office that were copied along: its name, its level, its way to call itself. */
import { matchesIn } from '../../prose/occurrences.ts';
import type { OrganLevel } from '../../report/report.ts';
import { isShortFor } from '../../prose/officeName.ts';
import { sentencesOf } from '../../prose/sentences.ts';
import { inPassages, matchesOf } from '../passages.ts';
import { placeInText } from '../reportText.ts';
import type { CheckContext, Rule, RuleFinding } from '../rule.ts';

/** `name`: another office's report; `addressee`: requests to another government; `self`: 我局 where there is no 局. */
type Other = { readonly defect: 'name' | 'addressee' | 'self'; readonly printed: string; readonly organ: string };

export const otherOffice: Rule<'B09', Other> = {
  id: 'B09',
  class: 'C',
  basis: '年度报告应当是本单位的情况，不得照搬其他单位的文字',
  judgesWords: true,
  *check(context) {
    if (context.report.organ.name === '') return;
    yield* otherNames(context);
    yield* otherAddressees(context);
    yield* otherSelves(context);
  },
};

const found = (
  { report, text }: CheckContext,
  defect: Other['defect'],
  from: number,
  to: number,
): RuleFinding<Other> => ({
  places: [placeInText(text, from, to)],
  params: { defect, printed: text.whole.slice(from, to), organ: report.organ.name },
});

/** An office followed by its yearly report: 沭阳县水利局2023年政府信息公开工作年度报告. */
const NAMED =
  /([\u4e00-\u9fff]{3,30}?(?:人民政府办公[厅室]|人民政府|街道办事处|管理委员会|委员会|[局厅]))\s*20\d\d\s*年度?政府信息公开(?:工作)?(?:年度报告|年报)(?!编|的?通知|工作)/g;
const LEAD = /^.*(?:现将|现公布|公布|发布|编制|根据|按照|依据|要求|本报告|代表|由|的|和|及|与|是|为|在|向)/;
const ENDING = /(?:人民政府|街道办事处|办事处|办公[厅室]|管理委员会|委员会|[局厅委])+$/;
/** Below this length what is left of a name tells no office. */
const STEM = 2;

const namesIn = inPassages((passage) =>
  matchesIn(passage, NAMED).map(({ index, 1: words = '' }) => {
    const name = words.replace(LEAD, '');
    return { from: index + words.length - name.length, to: index + words.length, name };
  }),
);

function* otherNames(context: CheckContext): Iterable<RuleFinding<Other>> {
  for (const { from, to, name } of namesIn(context.text)) {
    if (name.length >= STEM + 2 && !isRelated(name, context.report.organ.name)) yield found(context, 'name', from, to);
  }
}

/** Short and long names of one office, its own bodies, and names one mistyped character apart (that is M01's). */
function isRelated(printed: string, organ: string): boolean {
  if (isShortFor(printed, organ) || isShortFor(organ, printed)) return true;
  const stem = organ.replace(ENDING, '');
  if (stem.length >= STEM && (printed.includes(stem) || stem.includes(printed.replace(ENDING, '')))) return true;
  const differing = Array.from(printed).filter((c, i) => c !== organ[i]).length;
  return printed.length === organ.length && differing <= 1;
}

const ADDRESSED = /向((?:[省市县区旗州]|自治[区州县旗])(?:人民)?政府)(?:及[^，。；\n]{0,15})?(?:提出|提交|递交)/;
/** Departments do work for their government, and say so. */
const FOR_OTHERS = /协助|协办|转办|转交|承办|交办|代[办表拟]|配合|会同|牵头/;
/** What a government of a level is called for short; a county-level city is a 市. */
const OWN: Readonly<Record<OrganLevel, string>> = {
  central: '',
  province: '省市区',
  city: '市州盟',
  county: '县区市旗',
  town: '',
};

/** Governments that requests are said to be sent to, each by its last character: 市 of 市人民政府. */
const addresseesIn = inPassages((passage) =>
  sentencesOf(passage).flatMap((s) => {
    const m = s.text.includes('申请') ? ADDRESSED.exec(s.text) : null;
    if (!m || FOR_OTHERS.test(s.text)) return [];
    const from = s.from + m.index;
    return [{ from, to: from + m[0].length, of: (m[1] ?? '').replace(/(?:人民)?政府$/, '').slice(-1) }];
  }),
);

function* otherAddressees(context: CheckContext): Iterable<RuleFinding<Other>> {
  const { kind, level } = context.report.organ;
  const own = kind === 'government' || kind === 'office' ? OWN[level] : undefined;
  for (const { from, to, of } of addresseesIn(context.text)) {
    if (!own?.includes(of)) yield found(context, 'addressee', from, to);
  }
}

/** 我局, 我镇 …; not 自我局限, 我委托. */
const SELF = /(?<![自忘本])我(局|委|厅|镇|乡|街道)(?![部限势面长托派员定愁])/g;

const selvesIn = matchesOf(SELF);

function* otherSelves(context: CheckContext): Iterable<RuleFinding<Other>> {
  const { name } = context.report.organ;
  const seen = new Set<string>();
  for (const { from, to, words } of selvesIn(context.text)) {
    if (name.includes(words.slice('我'.length)) || seen.has(words)) continue;
    seen.add(words);
    yield found(context, 'self', from, to);
  }
}
