/** Which backups to keep. Pure, and by number only: no jump of the clock can make a backup look old. */

export interface BackupSize {
  readonly sequence: number;
  readonly bytes: number;
}

/** The newest are all kept, then every 8th, then every 64th for good. */
const ALL_OF = 24;
const STEPS: readonly (readonly [behind: number, every: number])[] = [
  [ALL_OF, 1],
  [ALL_OF * 8, 8],
  [Infinity, 64],
];
/** Backups are not to fill the disk; the newest few stay whatever they weigh. */
const MOST_BYTES = 2 * 1024 ** 3;
const NEVER_FEWER = 5;

/** Numbers of the backups that may go. A backup that is kept now may go later; none that went is missed later. */
export function surplus(backups: readonly BackupSize[]): number[] {
  const newestFirst = backups.toSorted((a, b) => b.sequence - a.sequence);
  const newest = newestFirst[0]?.sequence ?? 0;
  let kept = 0;
  let bytes = 0;
  return newestFirst.flatMap((backup) => {
    const behind = newest - backup.sequence;
    const every = STEPS.find(([limit]) => behind < limit)?.[1] ?? 1;
    const fits = kept < NEVER_FEWER || bytes + backup.bytes <= MOST_BYTES;
    if (backup.sequence % every !== 0 || !fits) return [backup.sequence];
    kept++;
    bytes += backup.bytes;
    return [];
  });
}
