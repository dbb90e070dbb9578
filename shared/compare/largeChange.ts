/** When a count has moved so far since last year that the report should say why. */

/** Smaller changes need no word. */
const MOST_CASES = 20;
const MOST_SHARE = 0.5;

/** More than half as many again, or less than half, and by more than 20 cases. */
export function isLargeChange(last: number, now: number): boolean {
  const change = Math.abs(now - last);
  return change > MOST_CASES && change > last * MOST_SHARE;
}
