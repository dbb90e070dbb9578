/** Reading every text once. While one paragraph is typed the others stay the same, and what they say is known already. */

/** What was read out of one text, by reader. */
type Readings = Map<object, unknown>;

/** Texts are kept up to so many characters, and as many again that were not asked for since. */
const MOST_CHARACTERS = 200_000;

let recent = new Map<string, Readings>();
let earlier = new Map<string, Readings>();
let characters = 0;

function readingsOf(text: string): Readings {
  const known = recent.get(text);
  if (known) return known;
  if (characters > MOST_CHARACTERS) {
    earlier = recent;
    recent = new Map();
    characters = 0;
  }
  const readings = earlier.get(text) ?? new Map<object, unknown>();
  recent.set(text, readings);
  characters += text.length;
  return readings;
}

/**
 * The same reader with a memory of the texts that it read lately.
 * @param read depends on the text alone; what it returns is handed out again, so nobody may change it
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  return (text) => {
    const readings = readingsOf(text);
    const known = readings.get(read) as T | undefined;
    if (known !== undefined || readings.has(read)) return known as T;
    const fresh = read(text);
    readings.set(read, fresh);
    return fresh;
  };
}
