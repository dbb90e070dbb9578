/**
 * Imported first by the parsing process: no key of a foreign file can change what every object inherits. A frozen
 * property could not be given to an heir by assignment either (`Price.prototype.valueOf = …`, as libraries do), so those
 * of Object.prototype become accessors that define it on the heir.
 */

for (const [key, { value, writable }] of Object.entries(Object.getOwnPropertyDescriptors(Object.prototype))) {
  if (writable !== true) continue;
  Object.defineProperty(Object.prototype, key, {
    get: () => value as unknown,
    set(this: object, own: unknown) {
      if (this === Object.prototype) throw new TypeError(`Object.prototype.${key} is frozen`);
      Object.defineProperty(this, key, { value: own, writable: true, enumerable: true, configurable: true });
    },
  });
}
Object.freeze(Object.prototype);
Object.freeze(Array.prototype);
