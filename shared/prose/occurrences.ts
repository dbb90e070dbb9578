/** Where a word stands in a text, from left to right, without overlaps. An empty word stands nowhere. */
export function occurrencesOf(text: string, word: string): number[] {
  const found: number[] = [];
  if (word === '') return found;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push(at);
  return found;
}
