/** Characters that a report must not carry: they show nothing, or show text in another order than it stands. */

// eslint-disable-next-line no-control-regex -- these are exactly the characters that must not pass
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');
