/**
 * Fonts by name, first the one that GB/T 9704-2012 means, then what machines without it have. Fonts are licensed, so
 * files name them and never carry them.
 */

/** 小标宋: the title, digits included. */
export const TITLE_FONTS = [
  '方正小标宋简体',
  '方正小标宋_GBK',
  'FZXiaoBiaoSong-B05S',
  '华文中宋',
  'STZhongsong',
  'Noto Serif CJK SC Bold',
];
/** 黑体: 一、 */
export const HEADING1_FONTS = ['黑体', 'SimHei', 'STHeiti', 'Noto Sans CJK SC'];
/** 楷体: （一） */
export const HEADING2_FONTS = ['楷体_GB2312', '楷体', 'KaiTi', 'STKaiti', 'AR PL UKai CN'];
/** 仿宋: the body and 1. */
export const BODY_FONTS = ['仿宋_GB2312', '仿宋', 'FangSong', '方正仿宋_GBK', 'STFangsong', 'Noto Serif CJK SC'];
/** 宋体: tables and page numbers. */
export const TABLE_FONTS = ['宋体', 'SimSun', 'STSong', 'Noto Serif CJK SC'];
/** Digits and Latin letters in prose. */
export const DIGIT_FONTS = ['Times New Roman', 'Liberation Serif'];
