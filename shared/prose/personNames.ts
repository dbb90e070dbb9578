/** Chinese personal names in office prose: a surname and one or two characters, told from words that begin like one. */

/** Frequent surnames; those that office prose mostly uses as words (于, 任, 方, 高, 单, 安, 常 …) are left out. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶魏苏吕丁沈姚卢姜崔钟谭陆汪范廖石贾夏韦付邹熊孟秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤尚葛';
const COMPOUND = '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|令狐|慕容';
/** Second characters that make a word of a surname, and characters that no given name has. */
const NO_NAME =
  '(?!周[末密到边期转年日]|何[时种人]|马上|石[油材化]|江[苏西南北河]|田[间地]|林[业地木]|史[料志]|钱款|严[格禁厉查肃]|武[装术汉]|龙头|毛利|余[额件条次人名个]|万[元余人家户件条次名]|夏[季天秋粮]|温[馨暖]|黄[河金色]|叶片|段落|范[围本文例]|汤匙|苏[州北南]|顾[问及虑]|付[款费出]|陆[续地]|肖像|曾[经任多]|唐突|许[可多]|谢[绝意]|朱红|胡同|贺[信电]|郑[重州]|尚[未需有不]|葛根|孟[春夏秋冬]|雷[电达同]|陶瓷|黎明|钟[表头]|宋[体代])';
const GIVEN = '[\\u4e00-\\u9fff]';
/** Not part of any given name, and 某 stands for one that was left out. */
const NOT_GIVEN = '(?![某等同先女老小科局处主任书记长工作人员的了和与及或为是])';

/** Source of a pattern for one name, no groups: `张建国`, `欧阳明`. */
export const PERSON_NAME = `(?:(?:${COMPOUND})${NOT_GIVEN}${GIVEN}{1,2}?|${NO_NAME}[${SURNAMES}]${NOT_GIVEN}${GIVEN}(?:${NOT_GIVEN}${GIVEN})?)`;
