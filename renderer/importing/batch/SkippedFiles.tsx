/** What was not looked at, and why. */
import { DEEPEST_FOLDER, MOST_FILES } from '../../../shared/importFolder.ts';
import type { ImportFolder, Skipped } from '../../../shared/importFolder.ts';

const WHY: Readonly<Record<Skipped, string>> = {
  hidden: '隐藏的文件或者文件夹',
  temporary: 'Word、WPS 的临时文件',
  otherKind: '不是报告文件的类型',
  tooDeep: `超过${DEEPEST_FOLDER}层的子文件夹`,
  tooMany: `超过${MOST_FILES}个的文件，请分批导入`,
  link: '快捷链接',
  unreadable: '不能读取',
};

/** Names shown of each kind. */
const FIRST_NAMES = 20;

export function SkippedFiles({ skipped }: Pick<ImportFolder, 'skipped'>) {
  if (skipped.length === 0) return null;
  const kinds = Object.entries(WHY).flatMap(([why, words]) => {
    const own = skipped.filter((s) => s.why === why);
    return own.length === 0 ? [] : [{ words, own }];
  });
  return (
    <section className="batch-skipped">
      <h2>跳过了{skipped.length}项，没有读取</h2>
      {kinds.map(({ words, own }) => (
        <details key={words}>
          <summary>
            {words}：{own.length}项
          </summary>
          <ul>
            {own.slice(0, FIRST_NAMES).map((s) => (
              <li key={s.path}>{s.path}</li>
            ))}
            {own.length > FIRST_NAMES && <li>等{own.length}项</li>}
          </ul>
        </details>
      ))}
    </section>
  );
}
