/** A small XML reader for tests, so that what a writer made is read by other code than made it. */

export interface Node {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Node | string)[];
}
interface OpenNode extends Node {
  readonly children: (Node | string)[];
}

const TOKEN = /<\?.*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/gsy;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

const unescape = (text: string): string =>
  text.replace(/&([^;]*);/g, (_, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined) throw new Error(`unknown entity ${name}`);
    return character;
  });

/** @throws Error on anything that is not well-formed XML of the kind office files consist of */
export function parseXml(xml: string): Node {
  const root: OpenNode = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  let end = 0;
  for (const token of xml.matchAll(TOKEN)) {
    end = token.index + token[0].length;
    const [, closing, name, attributes = '', empty, text] = token;
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(unescape(text));
    else if (name !== undefined && closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`unexpected </${name}>`);
    } else if (name !== undefined) {
      const pairs = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
        ([, k = '', v = '']) => [k, unescape(v)] as const,
      );
      const node: OpenNode = { name, attributes: new Map(pairs), children: [] };
      parent.children.push(node);
      if (empty !== '/') open.push(node);
    }
  }
  if (end !== xml.length || open.length !== 1) throw new Error(`not well-formed at ${end}`);
  return root;
}

/** All elements of this name, in document order, nested ones included. */
export function all(node: Node, name: string): Node[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child, ...all(child, name)] : all(child, name);
  });
}

export const text = (node: Node): string =>
  node.children.map((child) => (typeof child === 'string' ? child : text(child))).join('');
