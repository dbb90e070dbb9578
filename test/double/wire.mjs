// The values that Electron's IPC carries (structured clone), as JSON text. Self-contained: its source is also sent into
// the preload's world.

export function wire() {
  const toBase64 = (bytes) => {
    let text = '';
    for (let i = 0; i < bytes.length; i += 0x8000)
      text += String.fromCharCode.apply(null, bytes.subarray(i, i + 0x8000));
    return btoa(text);
  };
  const fromBase64 = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const refuse = () => {
    throw new Error('An object could not be cloned.');
  };

  const encodeNumber = (value) =>
    Number.isFinite(value) && !Object.is(value, -0)
      ? value
      : { $: 'number', v: Object.is(value, -0) ? '-0' : String(value) };

  const encode = (value, above = []) => {
    if (value === undefined) return { $: 'undefined' };
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return encodeNumber(value);
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) };
    if (typeof value !== 'object' || typeof value.then === 'function') return refuse();
    if (above.includes(value)) throw new Error('electron stand-in: cyclic values are not modelled');
    const path = [...above, value];
    const inner = (one) => encode(one, path);
    if (value instanceof Date) return { $: 'date', v: value.getTime() };
    if (value instanceof ArrayBuffer) return { $: 'buffer', v: toBase64(new Uint8Array(value)) };
    if (ArrayBuffer.isView(value)) {
      const kind = value.constructor.name === 'Buffer' ? 'Uint8Array' : value.constructor.name;
      return { $: 'view', kind, v: toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
    }
    if (value instanceof Map) return { $: 'map', v: [...value].map(([key, one]) => [inner(key), inner(one)]) };
    if (value instanceof Set) return { $: 'set', v: [...value].map(inner) };
    if (value instanceof Error) return { $: 'error', name: value.name, message: value.message };
    if (Array.isArray(value)) return value.map(inner);
    return { $: 'object', v: Object.keys(value).map((key) => [key, inner(value[key])]) };
  };

  const decoders = {
    undefined: () => undefined,
    number: ({ v }) => Number(v),
    bigint: ({ v }) => BigInt(v),
    date: ({ v }) => new Date(v),
    buffer: ({ v }) => fromBase64(v).buffer,
    view: ({ kind, v }) => (kind === 'Uint8Array' ? fromBase64(v) : new globalThis[kind](fromBase64(v).buffer)),
    map: ({ v }) => new Map(v.map(([key, one]) => [decode(key), decode(one)])),
    set: ({ v }) => new Set(v.map(decode)),
    error: ({ name, message }) => Object.assign(new Error(message), { name }),
    // defineProperty underneath, so that a key `__proto__` stays a key, as in a structured clone.
    object: ({ v }) => Object.fromEntries(v.map(([key, one]) => [key, decode(one)])),
  };
  const decode = (value) => {
    if (value === null || typeof value !== 'object') return value;
    return Array.isArray(value) ? value.map(decode) : decoders[value.$](value);
  };

  return { pack: (value) => JSON.stringify(encode(value)), unpack: (text) => decode(JSON.parse(text)) };
}
