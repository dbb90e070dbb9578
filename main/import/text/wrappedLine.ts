/** Lines that were broken in the middle of a sentence. */

const NUMBERED = /^[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．]/;
/** A heading that lost its title. */
const NUMERAL_ALONE = /^.{1,3}、$/;
const MARK = /[，。；：、]/;
const OPEN_END = /[，、（《“]$/;
/** A sentence that fills its line breaks without a mark; shorter lines end where they end. */
const FULL_LINE = 35;
/** No paragraph of a report is longer: a file of nothing but open ends stays many paragraphs, and quick to read. */
const LONGEST = 5_000;

const count = (text: string, mark: string): number => text.split(mark).length;

/**
 * Whether `next` goes on with the sentence of `line`. Both must be prose; a numbered line begins something new.
 * @param adjacent no blank line stands between them
 */
export function continues(line: string, next: string, adjacent: boolean): boolean {
  if (line.length > LONGEST || NUMBERED.test(next) || !MARK.test(next)) return false;
  if ((OPEN_END.test(line) && !NUMERAL_ALONE.test(line)) || count(line, '“') > count(line, '”')) return true;
  return adjacent && line.length >= FULL_LINE && MARK.test(line) && /\p{Script=Han}$/u.test(line);
}
