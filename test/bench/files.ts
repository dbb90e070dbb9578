/**
 * `npm run bench:files`: what files cost, each reader and writer, a thousand workbooks, and what LibreOffice costs for the
 * same. Exit code 1 when a goal is missed.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchBeside } from './filesBeside.ts';
import { benchReaders, benchWriters, figuresOf } from './filesKinds.ts';
import { benchMany } from './filesMany.ts';
import { findOffice } from './filesOffice.ts';
import type { FilesPart } from './filesPart.ts';
import { writeSamples } from './filesSamples.ts';
import { printTable } from './printTable.ts';

function print({ title, rows, notes, goals }: FilesPart): void {
  console.log(title);
  printTable(rows);
  for (const note of notes) console.log(note);
  for (const { text, met } of goals) console.log(`goal ${text}: ${met ? 'met' : 'missed'}`);
  console.log('');
  if (goals.some((g) => !g.met)) process.exitCode = 1;
}

const folder = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-bench-'));
try {
  const office = findOffice(folder);
  if (!office)
    console.log('LibreOffice (soffice) is not installed: no doc, xls and ods to read, nothing to compare with');
  const samples = join(folder, 'samples');
  mkdirSync(samples);
  const files = await writeSamples(samples, office);
  const idle = figuresOf('idle');
  print(benchReaders(files, idle));
  const { part, medians } = benchWriters(folder, idle);
  print(part);
  print(benchMany(folder));
  if (office) print(await benchBeside(folder, files, medians, office));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
