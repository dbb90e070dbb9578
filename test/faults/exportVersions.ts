/** The two contents that a killed export may leave: nothing in between. */
const EIGHT_MB = 8 * 1024 * 1024;

export const VERSIONS: readonly Buffer[] = [
  Buffer.alloc(EIGHT_MB, 'one version '),
  Buffer.alloc(EIGHT_MB + 1, 'the other '),
];
