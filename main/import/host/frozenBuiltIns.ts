/** Imported first by the parsing process: no key of a foreign file can then change what every object inherits. */

for (const prototype of [Object.prototype, Array.prototype]) Object.freeze(prototype);
