/** Text as a report carries it: only characters that show, each by its ordinary code. */

/** They show nothing, or show text in another order than it stands. */
// eslint-disable-next-line no-control-regex -- these are exactly the characters that must not pass
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Radicals, compatibility forms and ligatures: fonts of PDF files name characters so, and copying keeps it. */
const LOOKALIKE = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/g;

/** Radicals that fonts draw with the same shape as a character, where NFKC does nothing or gives the old form. */
const RADICALS = new Map(
  (
    '⺁厂 ⺇几 ⺌小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺛旡 ⺝月 ⺟母 ⺠民 ⺧牛 ⺩王 ⺪疋 ⺫目 ⺬示 ⺮竹 ⺶羊 ⺷羊 ⺸羊 ⺻聿 ⺼月 ⺽臼 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ' +
    '⻋车 ⻓长 ⻔门 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻰龙 ⻳龟 ⼾户 ⾭青'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);

/** Lookalikes become the characters that they look like. */
export const plainCharacters = (text: string): string =>
  text.replace(LOOKALIKE, (c) => RADICALS.get(c) ?? c.normalize('NFKC'));

/** Without invisible characters and lookalikes. */
export const plainText = (text: string): string => plainCharacters(text.replace(INVISIBLE, ''));
