/** Walking a parsed page without recursion: pages nest as deep as their makers like. */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;

export const isElement = (n: Node): n is Element => 'tagName' in n;

export const attribute = (e: Element, name: string): string | undefined => e.attrs.find((a) => a.name === name)?.value;

export interface Visitor {
  readonly text: (text: string) => void;
  /** Returns whether to go inside. */
  readonly enter: (e: Element) => boolean;
  readonly leave: (e: Element) => void;
}

/** Visits the nodes below `root` in document order. */
export function walk(root: { readonly childNodes: readonly Node[] }, { text, enter, leave }: Visitor): void {
  const open: { readonly node?: Element; readonly children: readonly Node[]; next: number }[] = [
    { children: root.childNodes, next: 0 },
  ];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.children[top.next];
    top.next += 1;
    if (!child) {
      if (top.node) leave(top.node);
      open.pop();
    } else if (child.nodeName === '#text' && 'value' in child) text(child.value);
    else if (isElement(child) && enter(child)) open.push({ node: child, children: child.childNodes, next: 0 });
  }
}

/** All text below an element, as it stands in the source. */
export function rawText(root: Element): string {
  const parts: string[] = [];
  walk(root, { text: (t) => parts.push(t), enter: () => true, leave: () => undefined });
  return parts.join('');
}

/** The elements below `root` that pass, not looking inside those. */
export function outermost(root: Element, pass: (e: Element) => boolean): Element[] {
  const found: Element[] = [];
  walk(root, {
    text: () => undefined,
    enter: (e) => {
      if (pass(e)) found.push(e);
      return !pass(e);
    },
    leave: () => undefined,
  });
  return found;
}

/** Whether an element that passes stands below `root`; stops at the first. */
export function contains(root: Element, pass: (e: Element) => boolean): boolean {
  const waiting: Node[] = [...root.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    if (pass(node)) return true;
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i];
      if (child) waiting.push(child);
    }
  }
  return false;
}
