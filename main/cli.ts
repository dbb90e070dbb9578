/**
 * Command line on the same code as the window, for informatics staff and for tests: `check`, `recognise`, `export`,
 * `blank`, `collect`.
 * Answers stand on stdout, complaints on stderr. Exit code: 0 no finding of class A or B, 1 some, 2 a file could not be
 * read or written, or the arguments make no command.
 */
import { join } from 'node:path';
import { errorSentence } from '../shared/errors.ts';
import { USAGE, readCommand } from './cli/arguments.ts';
import type { Command, FileCommand, FormCommand } from './cli/arguments.ts';
import { describe, describeError, describeFindings } from './cli/description.ts';
import type { Checked, Recognised, Unreadable } from './cli/description.ts';
import { exportFile } from './cli/exportFile.ts';
import type { Written } from './cli/exportFile.ts';
import { exportSummary, summary } from './cli/summary.ts';
import { writeForms } from './cli/writeForms.ts';
import { forkParser } from './import/host/forkParser.ts';
import { parserHost } from './import/host/parserHost.ts';
import { previewFile } from './openFile.ts';

const EXIT = { fine: 0, findings: 1, failed: 2 } as const;
type ExitCode = (typeof EXIT)[keyof typeof EXIT];
interface ExportedFile {
  readonly file: string;
  readonly written: readonly Written[];
}
type Answer = Recognised | Checked | ExportedFile | Unreadable;

/** Runs a command over its files, one after the other, and tells the exit code. */
async function run(command: Command): Promise<ExitCode> {
  if (command.name === 'blank' || command.name === 'collect') return runForms(command);
  const answers: Answer[] = [];
  const taken = new Set<string>();
  for (const file of command.files) {
    const answer = await answerFor(command, file, taken);
    answers.push(answer);
    if (!command.json)
      process.stdout.write('written' in answer ? exportSummary(answer.file, answer.written) : summary(answer));
  }
  if (command.json) process.stdout.write(`${JSON.stringify(answers.length === 1 ? answers[0] : answers, null, 1)}\n`);
  return worst(answers.map(exitCode));
}

async function runForms(command: FormCommand): Promise<ExitCode> {
  const made = await writeForms(command);
  for (const w of made) if ('error' in w) process.stderr.write(`${w.error.text}\n`);
  process.stdout.write(
    command.json ? `${JSON.stringify({ written: made }, null, 1)}\n` : exportSummary(command.folder, made),
  );
  return made.some((w) => 'error' in w) ? EXIT.failed : EXIT.fine;
}

async function answerFor(command: FileCommand, file: string, taken: Set<string>): Promise<Answer> {
  const preview = await previewFile(file, parser.read);
  if (!preview.ok) {
    process.stderr.write(`${file}：${errorSentence(preview.error)}\n`);
    return describeError(file, preview.error);
  }
  const { report } = preview.value.recognition;
  switch (command.name) {
    case 'recognise':
      return describe(file, preview.value);
    case 'check':
      return { ...describe(file, preview.value), findings: describeFindings(report) };
    case 'export': {
      const written = await exportFile(report, command.formats, command.folder, taken, command.template);
      for (const w of written) if ('error' in w) process.stderr.write(`${file}：${w.error.text}\n`);
      return { file, written };
    }
  }
}

function exitCode(answer: Answer): ExitCode {
  if ('error' in answer) return EXIT.failed;
  if ('written' in answer) return answer.written.some((w) => 'error' in w) ? EXIT.failed : EXIT.fine;
  const blocking = 'findings' in answer && answer.findings.some((f) => f.class === 'A' || f.class === 'B');
  return blocking ? EXIT.findings : EXIT.fine;
}

const worst = (codes: readonly ExitCode[]): ExitCode => Math.max(...codes) as ExitCode;

// Whoever reads the answer may stop early (`| head`): nothing is left to tell then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.fine);
});

/** The parsing process, as source beside this file or built. */
const PARSER = import.meta.filename.endsWith('.ts') ? 'import/host/parserEntry.ts' : 'parser.js';
const parser = parserHost(forkParser(join(import.meta.dirname, PARSER)));

const command = readCommand(process.argv.slice(2));
if (!command) process.stderr.write(USAGE);
process.exitCode = command ? await run(command) : EXIT.failed;
parser.end();
