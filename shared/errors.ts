/** Every way a call can fail, and the one place where failures are worded for the officer. */

/** Classes of refusal; codes are stable and shown in brackets behind the sentence. */
export type ErrorCode =
  | 'E_NOT_BUNDLE'
  | 'E_DAMAGED'
  | 'E_TOO_BIG'
  | 'E_UNSAFE'
  | 'E_NEWER'
  | 'E_SCHEMA'
  | 'E_RULE'
  | 'E_CONFLICT'
  | 'E_LOCKED'
  | 'E_ENC'
  | 'E_FORMAT'
  | 'E_IO'
  | 'E_FULL'
  | 'E_EXPORT'
  | 'E_LOCATION'
  | 'E_NOT_FOUND'
  | 'E_WORDS'
  | 'E_REFUSED';

/** `reason` is a named cause for tests and logs; `detail` says where, in the officer's words (file, cell, path). */
export interface AppError {
  readonly code: ErrorCode;
  readonly reason: string;
  readonly detail?: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (code: ErrorCode, reason: string, detail?: string): { ok: false; error: AppError } => ({
  ok: false,
  error: detail === undefined ? { code, reason } : { code, reason, detail },
});

const SENTENCES: Readonly<Record<ErrorCode, string>> = {
  E_NOT_BUNDLE: '这不是本程序的报送包，请选择扩展名为 .gknb 的文件，或者用“导入”打开其他格式的报告。',
  E_DAMAGED: '内容已损坏，不能使用。外来的文件请对方重新导出；本机的数据请从备份恢复。',
  E_TOO_BIG: '文件超过限制，没有打开。请确认选对了文件。',
  E_UNSAFE: '文件含有不安全的内容，已拒绝打开。请与提供文件的单位核实。',
  E_NEWER: '文件由更高版本的程序生成，请先升级本程序。原文件没有改动。',
  E_SCHEMA: '文件内容不符合格式，没有导入。',
  E_CONFLICT: '这份报告已在别处修改并保存。请重新打开，或者把当前内容另存为副本。',
  E_RULE: '报告还有没有处理的问题，不能定稿。请按校验结果改正或者说明后再定稿。',
  E_LOCKED: '报告已经定稿，不能修改，也不能删除。确有需要的，请先解除定稿并写明原因。',
  E_ENC: '文字编码无法识别，请用 UTF-8 或 GB18030 编码重新保存后再试。',
  E_FORMAT: '不能从这个文件读出报告。可以打开：Word、WPS、Excel、PDF、网页、文本和报送包。',
  E_IO: '读写文件没有成功，请检查磁盘、U盘或者文件是否被其他程序占用，然后重试。',
  E_FULL: '磁盘已满，没有保存。请清理磁盘后重试，已输入的内容仍在窗口中。',
  E_EXPORT: '这种格式没有导出成功，其他格式不受影响。请重试；如仍出现，请联系信息化人员。',
  E_LOCATION: '数据不能放在网络位置或者可移动磁盘上，请改用本机磁盘。',
  E_WORDS: '词表没有读入。每行写一个词，规范用语写成“旧=>新”。请改正后再试。',
  E_NOT_FOUND: '没有找到这份报告，可能已被删除。请回到列表刷新。',
  E_REFUSED: '程序内部请求不合规，已拒绝。请重新启动程序；如仍出现，请联系信息化人员。',
};

/** What is wrong, where, and what to do; one plain Chinese sentence or two. */
export const errorSentence = (e: AppError): string =>
  SENTENCES[e.code] + (e.detail === undefined ? '' : `（${e.detail}）`);
