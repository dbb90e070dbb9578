/** The few questions that the program asks outside its page, as data for the system's message boxes. */

export const OPEN_FILE = {
  title: '导入报告',
  filters: [
    {
      name: '报告（Word、WPS、Excel、PDF、网页、文本、报送包）',
      extensions: [
        ...['docx', 'doc', 'wps', 'xlsx', 'xls', 'et', 'ods', 'csv', 'pdf'],
        ...['html', 'htm', 'mht', 'mhtml', 'txt', 'md', 'json', 'gknb'],
      ],
    },
    { name: '所有文件', extensions: ['*'] },
  ],
  properties: ['openFile' as const],
};
export const OPEN_WORD_FILE = {
  title: '读入词表',
  filters: [{ name: '词表（每行一个词的文本）', extensions: ['txt', 'csv'] }],
  properties: ['openFile' as const],
};
export const OPEN_IMPORT_FOLDER = {
  title: '选择要导入的文件夹',
  properties: ['openDirectory' as const],
};
export const OPEN_FOLDER = {
  title: '选择导出文件夹',
  properties: ['openDirectory' as const, 'createDirectory' as const],
};

/** Answer 0 restores. */
export const DAMAGED_STORE = {
  type: 'error' as const,
  title: '数据已损坏',
  message: '报告数据已损坏，无法打开。',
  detail: '可以恢复最近的备份。损坏的数据会改名保留，不会删除。',
  buttons: ['恢复最近的备份', '退出'],
  defaultId: 0,
  cancelId: 1,
  noLink: true,
};

/** Answer 0 begins with an empty store. */
export const NO_WHOLE_BACKUP = {
  type: 'error' as const,
  title: '没有可用的备份',
  message: '没有找到完好的备份。可以先用空的数据启动程序，再导入以前导出的报送包。',
  detail: '损坏的数据会改名保留，不会删除，可以请信息化人员尝试恢复。',
  buttons: ['用空的数据启动', '退出'],
  defaultId: 1,
  cancelId: 1,
  noLink: true,
};

/** Answers in the order of the buttons; Esc stays. */
export const UNSAVED = {
  type: 'warning' as const,
  title: '还有内容没有保存',
  message: '最后的修改没有写到磁盘，现在退出会丢失。',
  detail: '请检查磁盘是否已满或者被占用，然后重试。',
  buttons: ['重试', '放弃更改并退出', '返回'],
  defaultId: 0,
  cancelId: 2,
  noLink: true,
};
export const UNSAVED_ANSWERS = ['retry', 'discard', 'stay'] as const;

export const PAGE_STOPPED = {
  type: 'error' as const,
  title: '窗口意外停止',
  message: '窗口意外停止，将重新打开。已经保存的内容没有丢失。',
  buttons: ['重新打开'],
  noLink: true,
};

export const CANNOT_START = '程序无法启动';
export const CANNOT_OPEN_FILE = '文件没有打开';
export const BACKUP_FAILED = '退出前的备份没有成功';
export const BACKUP_FAILED_DETAIL = '报告已经保存，下次启动时会再次备份。';
