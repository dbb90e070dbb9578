/** B07: 全文由六个部分组成 against the six sections and against the parts that the sentence lists. */
import { readNumeral } from '../../prose/numerals.ts';
import { remembered } from '../../prose/remembered.ts';
import { sentencesOf } from '../../prose/sentences.ts';
import { placeInParagraph } from '../reportText.ts';
import type { Rule } from '../rule.ts';
import { paragraphsOf } from '../sectionProse.ts';

const PARTS = /(?<![第之])([一二三四五六七八九十]{1,3}|\d{1,2})\s*个?\s*(?:大|主要)?\s*部分/;
/** The sentence speaks of the report and what it is made of. */
const OF_REPORT =
  /(?:报告|年报|全文|正文)[^。]*(?:由|分|包括|包含|共|组成|构成|内容)|(?:组成|构成)[^。]*(?:报告|年报|全文)/;
/** Fewer parts than these are parts of something else: 两部分 are text and tables. */
const FEWEST = 4;

/** How sentences name the six sections; old and local wordings included. */
const SECTIONS: readonly RegExp[] = [
  /总体情况|概述|概况|基本情况/,
  /主动公开/,
  /收到和处理|依申请公开|申请(?:的)?(?:办理|处理|情况)/,
  /复议|诉讼/,
  /主要问题|存在的?问题|不足/,
  /其他(?:需要)?(?:报告|说明)?的?(?:有关)?(?:事项|情况)|报告的其他/,
];
const LISTS = 3;
/** 总体情况、主动公开等六个部分 names some of them and says so. */
const NAMES_SOME = /等\s*$/;
const NEARLY_ALL = 5;

type Parts = { readonly printed: string; readonly due: number; readonly listed: number };

export const listedParts: Rule<'B07', Parts> = {
  id: 'B07',
  class: 'C',
  basis: '年度报告格式：全文为六个部分',
  *check({ text, form }) {
    const due = form.sections.length;
    for (const p of [...paragraphsOf(text, 'preface'), ...paragraphsOf(text, 'sec1Overview')]) {
      for (const { from, printed, number, listed, fewest } of partsIn(p.text)) {
        if (number === due && (listed < fewest || listed === due)) continue;
        const places = [placeInParagraph(p, from, from + printed.length)];
        yield { places, params: { printed, due, listed: number === due ? listed : 0 } };
      }
    }
  },
};

/** Where a paragraph counts the parts of the report, how many it names there, and from how many on that is a list. */
const partsIn = remembered((paragraph) =>
  sentencesOf(paragraph).flatMap((s) => {
    const said = PARTS.exec(s.text);
    const number = readNumeral(said?.[1] ?? '') ?? 0;
    if (!said || number < FEWEST || !OF_REPORT.test(s.text)) return [];
    const listed = SECTIONS.filter((name) => name.test(s.text)).length;
    const fewest = NAMES_SOME.test(s.text.slice(0, said.index)) ? NEARLY_ALL : LISTS;
    return [{ from: s.from + said.index, printed: said[0], number, listed, fewest }];
  }),
);
