/** What the command line and the system say about this start. */
import { join, resolve } from 'node:path';

/** Names the data folder; never changes, or an upgrade would not find the reports. */
const DATA_FOLDER = 'gongkai-nianbao';

/** A page file to print into a PDF instead of opening the window. */
export interface PrintJob {
  readonly from: string;
  readonly to: string;
}

const option = (argv: readonly string[], name: string): string | undefined => {
  const prefix = `--${name}=`;
  return argv.findLast((argument) => argument.startsWith(prefix))?.slice(prefix.length);
};

/**
 * Where the program keeps its data. On Windows below LOCALAPPDATA, because Electron's own choice (APPDATA) is copied
 * over the network at logoff; elsewhere below `appData`, the system's folder for settings.
 */
export function userDataDirectory(
  argv: readonly string[],
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  appData: string,
): string {
  const given = option(argv, 'user-data-dir');
  if (given) return resolve(given);
  return join((platform === 'win32' && env['LOCALAPPDATA']) || appData, DATA_FOLDER);
}

/** `--print-pdf=<in.html> --out=<out.pdf>`, or null. */
export function printJob(argv: readonly string[]): PrintJob | null {
  const from = option(argv, 'print-pdf');
  const to = option(argv, 'out');
  return from && to ? { from: resolve(from), to: resolve(to) } : null;
}

/** The file that the system handed over (double click on a .gknb), or null. Chromium adds options of its own to argv. */
export function fileToOpen(argv: readonly string[], workingDirectory: string): string | null {
  const name = argv.findLast(
    (argument) =>
      !argument.startsWith('-') &&
      /\.(gknb|docx?|wps|xlsx?|et|ods|csv|pdf|html?|mht(?:ml)?|txt|md|json)$/i.test(argument),
  );
  return name === undefined ? null : resolve(workingDirectory, name);
}
