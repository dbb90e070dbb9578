/** Names of offices: `赣州经开区党政办` is short for `赣州经济技术开发区党政办公室`. */

/** Whether every character of `short` stands in `full`, in order. Spaces do not count. */
export function isShortFor(short: string, full: string): boolean {
  let at = 0;
  for (const c of short.replace(/\s/g, '')) {
    const next = full.indexOf(c, at);
    if (next < 0) return false;
    at = next + 1;
  }
  return true;
}
