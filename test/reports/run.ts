/** `npm run check:reports`: the program against the published reports beside the project. */
import { readFile } from 'node:fs/promises';
import { importFile } from '../../main/import/importFile.ts';
import { readForeign } from '../../main/import/readers.ts';
import { errorSentence } from '../../shared/errors.ts';
import { findingFaults, judgeQuotes } from './findings.ts';
import { compareNumbers } from './numbers.ts';
import { ABSENT, REPORTS_FOLDER, havingReports, realReports } from './realReports.ts';
import type { RealReport } from './realReports.ts';

/** Formats that the program reads. */
const READABLE = /\.(txt|md|html|pdf)$/;

/** Prints what one file gives. @returns whether all of it is as expected */
async function run(real: RealReport & { readonly file: string }): Promise<boolean> {
  const bytes = await readFile(REPORTS_FOLDER + real.file);
  const preview = await importFile(real.file, bytes, () => crypto.randomUUID(), readForeign);
  if (!preview.ok) {
    console.log(`${real.file} not read: ${errorSentence(preview.error)}`);
    return false;
  }
  const { exact, total, complaints } = compareNumbers(real, preview.value.recognition);
  const faults = findingFaults(real, preview.value.recognition);
  const quotes = judgeQuotes(real, preview.value.recognition).filter((q) => q.found).length;
  console.log(
    `${real.file} ${exact}/${total} numbers exact, ${quotes} quotes judged, findings ${faults.length === 0 ? 'as expected' : 'not as expected'}`,
  );
  for (const line of [...complaints, ...faults]) console.log(`  ${line}`);
  return complaints.length === 0 && faults.length === 0;
}

if (!havingReports) console.log(ABSENT);
else {
  const results: boolean[] = [];
  for (const real of realReports()) {
    const { file } = real;
    if (file !== undefined && READABLE.test(file)) results.push(await run({ ...real, file }));
  }
  const passed = results.filter((r) => r).length;
  console.log(`${passed} passed, ${results.length - passed} failed`);
  process.exitCode = passed === results.length ? 0 : 1;
}
