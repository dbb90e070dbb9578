/** Names of sheets: Excel allows 31 characters without some marks, and no two alike whatever their case. */
import { printable } from '../../printable.ts';

const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:\n\t]/g;

/** One name per supplier, in order. @param taken names of other sheets of the workbook */
export function sheetNames(suppliers: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return suppliers.map((supplier, i) => {
    const plain = printable(supplier)
      .replace(FORBIDDEN, '_')
      .replace(/^'+|'+$/g, '')
      .trim();
    const base = plain === '' ? `科室${i + 1}` : plain;
    let name = base.slice(0, LONGEST);
    for (let n = 2; used.has(name.toLowerCase()); n++) {
      const ending = `(${n})`;
      name = base.slice(0, LONGEST - ending.length) + ending;
    }
    used.add(name.toLowerCase());
    return name;
  });
}
