/** Text that spreadsheets do not take for a formula when they open a CSV (CSV injection). */

const ACTIVE = /^'*[=+\-@＝＋－＠\t\r\n]/;

/** Puts a quote before what would be a formula, and before what already looks so quoted: `activeText` takes it off. */
export const inertText = (text: string): string => (ACTIVE.test(text) ? `'${text}` : text);

export const activeText = (text: string): string => (text.startsWith("'") && ACTIVE.test(text) ? text.slice(1) : text);
