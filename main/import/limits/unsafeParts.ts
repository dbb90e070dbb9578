/** What an Office file may not carry: everything that runs, fetches or pulls in something else when it is opened. */
import { fail } from '../../../shared/errors.ts';
import type { OfficePackage } from './officePackage.ts';

interface Danger {
  readonly reason: string;
  /** What it is and what to do, in Chinese. */
  readonly what: string;
  readonly inName?: RegExp;
  readonly inText?: RegExp;
  /** Parts whose text counts; all when left out. */
  readonly parts?: RegExp;
}

const MACROS = '含有宏，请另存为不含宏的格式';
const EMBEDDED = '嵌入了其他程序的对象，请删除后另存';
const EXTERNAL = '引用了外部的文件或数据，请断开链接后另存';

const DANGERS: readonly Danger[] = [
  { reason: 'doctype', what: '含有 XML 实体声明', inText: /<!(?:DOCTYPE|ENTITY)/i },
  { reason: 'macros', what: MACROS, inName: /vbaProject|vbaData|macrosheets|^Basic\/|^Scripts\//i },
  { reason: 'macros', what: MACROS, parts: /^\[Content_Types\]\.xml$/, inText: /<Override\b[^>]*macroEnabled/i },
  { reason: 'embeddedObject', what: EMBEDDED, inName: /oleObject[^/]*\.bin$|(?:^|\/)activeX\// },
  { reason: 'embeddedObject', what: EMBEDDED, parts: /^content\.xml$/, inText: /<draw:object-ole[\s>]/ },
  { reason: 'altChunk', what: '含有嵌入的外来文档', parts: /^word\//, inText: /<w:altChunk[\s>/]/ },
  { reason: 'externalLink', what: EXTERNAL, inName: /^xl\/(?:externalLinks\/|connections\.xml|queryTables\/)/ },
  {
    reason: 'externalLink',
    what: EXTERNAL,
    parts: /^content\.xml$/,
    inText: /<table:(?:table-source|cell-range-source|dde-link)[\s>]|<office:dde-source[\s>]/,
  },
  {
    reason: 'dde',
    what: '公式会启动其他程序',
    parts: /^xl\//,
    inText: /<f\b[^>]*>[^<]*(?:\|\s*(?:'|&apos;)|\bDDE\()/i,
  },
];

/** External targets that nothing is loaded from: a link waits for a click, a picture of a web page is left out. */
const HARMLESS_TYPES = /\/(?:hyperlink|image)$/;
/** A template on the writer's own disk, as Word records it, is not looked for either. */
const LOCAL_TEMPLATE = /^file:\/\/\/[a-z]:/i;
const RELATIONSHIP = /<Relationship\b[^>]*>/g;
const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** E_UNSAFE `doctype`, `macros`, `embeddedObject`, `altChunk`, `externalLink`, `remoteTemplate`, `dde`; undefined if fit to read. */
export function unsafeParts({ names, parts }: OfficePackage): ReturnType<typeof fail> | undefined {
  for (const { reason, what, inName, inText, parts: where } of DANGERS) {
    const name =
      inName === undefined
        ? [...parts].find(([n, text]) => (where?.test(n) ?? true) && inText?.test(text))?.[0]
        : names.find((n) => inName.test(n));
    if (name !== undefined) return fail('E_UNSAFE', reason, `${what}：${name.slice(0, 100)}`);
  }
  return unsafeRelationship(parts) ?? ddeField(parts);
}

function unsafeRelationship(parts: OfficePackage['parts']): ReturnType<typeof fail> | undefined {
  for (const [name, text] of parts) {
    if (!name.endsWith('.rels')) continue;
    for (const [tag] of text.matchAll(RELATIONSHIP)) {
      const [type, target] = [attribute(tag, 'Type'), attribute(tag, 'Target')];
      if (!/TargetMode="External"/i.test(tag) || HARMLESS_TYPES.test(type)) continue;
      if (!type.endsWith('/attachedTemplate')) return fail('E_UNSAFE', 'externalLink', `${EXTERNAL}：${name}`);
      if (!LOCAL_TEMPLATE.test(target)) return fail('E_UNSAFE', 'remoteTemplate', `使用了网络上的模板：${name}`);
    }
  }
  return undefined;
}

/** A DDE field of Word; its instruction may be cut into runs. */
function ddeField(parts: OfficePackage['parts']): ReturnType<typeof fail> | undefined {
  for (const [name, text] of parts) {
    if (!name.startsWith('word/')) continue;
    const runs = [...text.matchAll(/<w:instrText\b[^>]*>([^<]*)</g)].map((m) => m[1]).join('');
    const simple = [...text.matchAll(/\bw:instr="([^"]*)"/g)].map((m) => m[1]).join(' ');
    if (/\bDDE(?:AUTO)?\b/i.test(`${runs} ${simple}`)) return fail('E_UNSAFE', 'dde', `域会启动其他程序：${name}`);
  }
  return undefined;
}
