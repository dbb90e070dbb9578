/** Text that any file format can carry. */

/**
 * Not in XML 1.0 (control characters, half surrogates, U+FFFE and U+FFFF): one of them makes a whole docx unreadable.
 * Bidirectional overrides go too: they make text look like other text.
 */
const UNPRINTABLE =
  /[^\t\n\u0020-\u007e\u0085\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u202a-\u202e\u2066-\u2069]/gu;

/** `text` without the characters that cannot be printed; line ends become `\n`. */
export const printable = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '');

const XML_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in HTML and XML, in content and in quoted attributes alike. */
export const escapeText = (text: string): string => text.replace(/[&<>"']/g, (c) => XML_ESCAPES[c] ?? c);
