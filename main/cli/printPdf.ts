/**
 * Printing to PDF from the command line: Electron does it, so it is started for each page. The program must have been
 * built (`npm run build`).
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The project from source, and the same folder from the built `dist/main/cli.js`. */
const PROGRAM = join(import.meta.dirname, '..', '..');
const BUILT = join(PROGRAM, 'dist', 'main', 'main.js');
const PATIENCE_MS = 120_000;

/** Where Electron's own package unpacks its executable. */
const DIST_NAME = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };

/** @throws Error with a plain Chinese sentence when there is no Electron to print with, or when it fails */
export async function printPdf(html: string): Promise<Uint8Array> {
  const electron = executable();
  if (electron === undefined) {
    throw new Error('没有找到 Electron，不能生成 PDF；请用环境变量 ELECTRON_BIN 指明它的可执行文件');
  }
  if (!existsSync(BUILT)) throw new Error('程序还没有构建，不能生成 PDF；请先运行 npm run build');
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-nianbao-pdf-'));
  try {
    const [page, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
    await writeFile(page, html);
    await promisify(execFile)(electron, [PROGRAM, `--print-pdf=${page}`, `--out=${pdf}`], { timeout: PATIENCE_MS });
    return await readFile(pdf);
  } catch (error) {
    throw new Error('打印程序没有生成 PDF', { cause: error });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** ELECTRON_BIN, else the installed Electron, else in a development tree its stand-in. */
function executable(): string | undefined {
  const installed =
    process.platform === 'win32' || process.platform === 'darwin' ? DIST_NAME[process.platform] : 'electron';
  const candidates = [
    process.env['ELECTRON_BIN'],
    join(PROGRAM, 'node_modules', 'electron', 'dist', installed),
    join(PROGRAM, 'test', 'double', 'electron-double'),
  ];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
}
