/** B03, B04: what 一、总体情况 has to speak of. */
import { halfWidth } from '../../prose/numerals.ts';
import { remembered } from '../../prose/remembered.ts';
import type { ReportParagraph } from '../reportText.ts';
import { placeInParagraph } from '../reportText.ts';
import type { Rule } from '../rule.ts';
import { isExtract, paragraphsOf, proseOf } from '../sectionProse.ts';

/** An aspect: what a heading on it says, and what its text would at least say where there are no headings. */
interface Aspect {
  readonly name: string;
  readonly heading: RegExp;
  readonly text: RegExp;
}
const ASPECTS: readonly Aspect[] = [
  { name: '主动公开', heading: /主动公开/, text: /主动公开|公开[^。\n]{0,30}信息|信息[^。\n]{0,20}公开/ },
  { name: '依申请公开', heading: /依?申请公开|公开申请/, text: /申请/ },
  {
    name: '政府信息管理',
    heading: /信息(?:资源)?(?:规范化?)?管理|管理(?:政府)?信息|信息[^。平台]{0,6}管理|制度规范|文件管理/,
    text: /管理|审核|审查|规范性文件|制度|保密|清理|目录/,
  },
  {
    name: '政府信息公开平台建设',
    heading: /平台|网站|载体|渠道|阵地|新媒体/,
    text: /平台|网站|新媒体|公众号|专栏|公报|公示栏|公开栏|专区|渠道/,
  },
  {
    name: '监督保障',
    heading: /监督|保障|考核|评议|培训|组织领导/,
    text: /监督|保障|考核|评议|培训|责任|督[查导]|检查|领导小组|专题/,
  },
];
/** From so many headings on aspects on, a section is written by headings, and a missing one is missed. */
const BY_HEADINGS = 3;

/** `（三）政府信息管理情况。…`, `3.平台建设`, `三是…`: the heading at the start of a paragraph, also of a run-in one. */
const RUN_IN =
  /^\s*(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}[、.]|[1-9][.、])\s*([^。:;\n]{2,40})/;

const aspectsNamed = (heading: string): Aspect[] => ASPECTS.filter((a) => a.heading.test(heading));
const aspectsOfHeading = remembered((text) => aspectsNamed(RUN_IN.exec(halfWidth(text))?.[1] ?? halfWidth(text)));
const aspectsOfRunIn = remembered((text) => aspectsNamed(RUN_IN.exec(halfWidth(text))?.[1] ?? ''));
const aspectsOf = ({ level, text }: ReportParagraph): Aspect[] =>
  level > 0 ? aspectsOfHeading(text) : aspectsOfRunIn(text);

/** The aspects that a whole section speaks of. */
const aspectsTouched = remembered((prose) => ASPECTS.filter((a) => a.text.test(prose)));

type AspectDefect = { readonly defect: 'missing' | 'order'; readonly aspects: string };

export const fiveAspects: Rule<'B03', AspectDefect> = {
  id: 'B03',
  class: 'C',
  basis: '年度报告格式：总体情况包括主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面',
  check({ form, text }) {
    const prose = proseOf(text, 'sec1Overview');
    if (!form.sections.some((s) => s.asks === 'fiveAspects') || prose === '' || isExtract(prose)) return [];
    const headings = paragraphsOf(text, 'sec1Overview').flatMap((paragraph) => {
      const aspects = aspectsOf(paragraph);
      return aspects.length === 0 ? [] : [{ paragraph, aspects }];
    });
    const headed = new Set(headings.flatMap((h) => h.aspects));
    const touched = headed.size >= BY_HEADINGS ? [] : aspectsTouched(prose);
    const missing = ASPECTS.filter((a) => !headed.has(a) && !touched.includes(a));
    if (missing.length > 0) {
      const aspects = missing.map((a) => a.name).join('、');
      return [{ places: [{ kind: 'section', section: 'sec1Overview' }], params: { defect: 'missing', aspects } }];
    }
    // A heading on two aspects has no place of its own in the order.
    const single = headings.flatMap(({ paragraph, aspects: [aspect, another] }) =>
      aspect && !another ? [{ paragraph, aspect, rank: ASPECTS.indexOf(aspect) }] : [],
    );
    const late = single.find((h, i) => i > 0 && h.rank < (single[i - 1]?.rank ?? 0));
    if (!late) return [];
    const places = [placeInParagraph(late.paragraph, 0, late.paragraph.text.length)];
    return [{ places, params: { defect: 'order', aspects: late.aspect.name } }];
  },
};

/** What a government reports beside its departments (article 50), and the words that show it. */
const DUTIES = [
  { name: '工作考核', words: /考核|考评|绩效/ },
  { name: '社会评议', words: /评议|满意度|测评|社会评价|群众评价|社会监督/ },
  { name: '责任追究', words: /追究|追责|问责|责任倒查|责任事[故件]/ },
] as const;

export const governmentDuties: Rule<'B04', { readonly duties: string }> = {
  id: 'B04',
  class: 'C',
  basis: '政府信息公开条例第五十条：各级人民政府的年度报告包括工作考核、社会评议和责任追究结果情况',
  check({ report, text }) {
    const prose = proseOf(text, 'sec1Overview');
    if (report.organ.kind !== 'government' || prose === '' || text.passages.some((p) => isExtract(p.text))) return [];
    const missing = DUTIES.filter((d) => !d.words.test(text.whole));
    if (missing.length === 0) return [];
    const duties = missing.map((d) => d.name).join('、');
    return [{ places: [{ kind: 'section', section: 'sec1Overview' }], params: { duties } }];
  },
};
