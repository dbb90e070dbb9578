/** What of word-extractor is used here; the package has no types of its own. */
declare module 'word-extractor' {
  interface WordDocument {
    /** @param options `filterUnicode: false` keeps Chinese quotation marks as they are */
    getBody(options: { readonly filterUnicode: boolean }): string;
  }
  export default class WordExtractor {
    extract(source: Buffer): Promise<WordDocument>;
  }
}
