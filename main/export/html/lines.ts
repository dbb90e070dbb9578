import { escapeText } from '../printable.ts';

/** Text as HTML content, its line ends kept. */
export const lines = (text: string): string => escapeText(text).replaceAll('\n', '<br>');
