/** P02: natural persons by name: applicants and parties, staff with their post, contacts. */
import { matchesIn } from '../../prose/occurrences.ts';
import { masked } from '../../prose/masking.ts';
import { PERSON_NAME } from '../../prose/personNames.ts';
import { inEachPassage } from '../passages.ts';
import type { Rule } from '../rule.ts';

type Person = { readonly kind: 'party' | 'staff' | 'contact'; readonly masked: string };

const NAME = `(${PERSON_NAME})`;
const AFTER = '(?=[，。；、,;（(）)\\s]|电话|手机|先生|女士|同志|$)';
const PATTERNS: readonly (readonly [Person['kind'], RegExp])[] = [
  // 申请人：张建国；申请人张建国不服……；张建国诉县自然资源局
  [
    'party',
    new RegExp(
      `(?:申请人|当事人|原告|上诉人|第三人|举报人|投诉人|信访人)(?:[:：]\\s*${NAME}${AFTER}|${NAME}(?=不服|诉|先生|女士|[，（(](?:男|女|住|身份证)))`,
      'gm',
    ),
  ],
  [
    'party',
    new RegExp(
      `(?<=^|[，。；、（(“\\s])${NAME}(?=不服[^，。]{0,20}(?:答复|告知|公开)|诉[^，。讼求]{2,20}(?:政府|局|委|厅|办)[^，。]{0,10}案)`,
      'gm',
    ),
  ],
  // 由局长张建国任组长；办公室主任李明负责
  [
    'staff',
    new RegExp(
      `(?:书记|主任|局长|镇长|乡长|区长|县长|市长|厅长|部长|科长|股长|所长|站长|组长|干事|办事员|工作人员|联络员|信息员)${NAME}(?=同志|担任|任(?:组长|副组长|主任)|为(?:组长|副组长)|主持|出席|负责(?!制)|带[队领]|具体|兼任)`,
      'g',
    ),
  ],
  [
    'staff',
    new RegExp(`(?:经办人|填报人|填表人|审核人|签发人|责任人|承办人|编辑|撰稿|校对)\\s*[:：]\\s*${NAME}${AFTER}`, 'gm'),
  ],
  ['contact', new RegExp(`联\\s*系\\s*人(?:员|姓名)?\\s*[:：]\\s*${NAME}${AFTER}`, 'gm')],
];

export const namedPersons: Rule<'P02', Person> = {
  id: 'P02',
  class: 'C',
  basis: '政府信息公开条例第十五条；个人信息保护法：公开个人信息应当必要',
  judgesWords: true,
  check: inEachPassage(function* (passage) {
    for (const [kind, pattern] of PATTERNS) {
      for (const m of matchesIn(passage, pattern)) {
        const name = (m.slice(1) as (string | undefined)[]).find((group) => group !== undefined) ?? '';
        const from = m.index + m[0].lastIndexOf(name);
        const found = { from, to: from + name.length, params: { kind, masked: masked(name, 'name') } };
        // A contact is an office's choice, and very common.
        yield kind === 'contact' ? { ...found, class: 'D' } : found;
      }
    }
  }),
};
