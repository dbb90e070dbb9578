/** Names that no entry of an archive may have, whatever it holds. Nothing is ever extracted by name; they tell intent. */

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Why `name` is unsafe, or undefined. Names on Windows are the measure: device names, streams, trailing dots. */
export function unsafeName(name: string): string | undefined {
  if (name.includes('\\')) return 'backslashName';
  if (/^\/|^[A-Za-z]:/.test(name)) return 'absoluteName';
  const parts = name.split('/');
  if (parts.includes('..')) return 'climbingName';
  if (parts.some((p) => RESERVED.test(p) || /[:*?"<>|]/.test(p) || /[. ]$/.test(p))) return 'reservedName';
  if (parts.some((p) => ['__proto__', 'constructor', 'prototype'].includes(p))) return 'prototypeName';
  // eslint-disable-next-line no-control-regex -- these are exactly the characters that must not pass
  return /[\u0000-\u001f\u007f]/.test(name) ? 'controlName' : undefined;
}
