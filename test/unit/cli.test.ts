/** The command line as its users meet it: a process with arguments, two streams and an exit code. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readCommand } from '../../main/cli/arguments.ts';
import type { Checked, Recognised, Unreadable } from '../../main/cli/description.ts';
import { writeBundle } from '../../main/bundle/writeBundle.ts';
import { sampleLastYear } from '../../shared/sample/sampleLastYear.ts';
import { OPTIONS, SAMPLE } from '../generate/hostileBundle.ts';

// Each run starts a process, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-cli-'));
const file = (name: string): string => join(folder, name);
const [faulty, clean, garbage, absent] = ['faulty.gknb', 'clean.gknb', 'garbage.gknb', 'absent.gknb'].map(file) as [
  string,
  string,
  string,
  string,
];

beforeAll(async () => {
  writeFileSync(faulty, await writeBundle(SAMPLE, OPTIONS));
  writeFileSync(clean, await writeBundle(sampleLastYear(SAMPLE.id), OPTIONS));
  writeFileSync(garbage, 'not a bundle');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}
const cli = (...args: string[]): Promise<Run> =>
  new Promise((resolve) => {
    const child = execFile(
      join(ROOT, 'node_modules', '.bin', 'node'),
      [join(ROOT, 'main', 'cli.ts'), ...args],
      { cwd: folder, maxBuffer: 1 << 26 },
      (_error, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });

test('check tells numbers and findings of one file as an object', async () => {
  const { code, out, err } = await cli('check', 'faulty.gknb', '--json');
  const answer = JSON.parse(out) as Checked;
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(Object.keys(answer)).toEqual([
    ...[
      'file',
      'year',
      'edition',
      'organ',
      'values',
      'notes',
      'unplaced',
      'unsure',
      'places',
      'repairs',
      'scrubbed',
      'findings',
    ],
  ]);
  expect(answer).toMatchObject({ file: 'faulty.gknb', year: 2025, edition: 'FMT2021', organ: SAMPLE.organ.name });
  expect(Object.keys(answer.values)).toHaveLength(200);
  expect(answer.values).toMatchObject({
    'proactive.adminFees.amountWanYuan': '1286.35',
    'requests.newReceived.total': '45',
    'requests.resultTotal.total': '47',
    'reviewLitigation.litigationDirect.pending': '0',
  });
  expect(answer.findings.find((f) => f.rule === 'T3-ROW')).toEqual({
    rule: 'T3-ROW',
    class: 'A',
    fields: expect.arrayContaining(['requests.newReceived.total']) as string[],
    numbers: ['46', '45'],
    text: expect.stringContaining('46') as string,
  });
});

test('a report without findings of class A or B ends with 0', async () => {
  const { code, out } = await cli('check', 'clean.gknb', '--json');
  expect({ code, findings: (JSON.parse(out) as Checked).findings }).toEqual({ code: 0, findings: [] });
});

test('recognise tells numbers only', async () => {
  const { code, out } = await cli('recognise', 'faulty.gknb', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out) as Recognised).not.toHaveProperty('findings');
});

test('several files give an array in their order; one that cannot be read ends with 2', async () => {
  const { code, out, err } = await cli('check', clean, garbage, absent, faulty, '--json');
  const answers = JSON.parse(out) as (Checked | Unreadable)[];
  expect(code).toBe(2);
  expect(answers.map((a) => a.file)).toEqual([clean, garbage, absent, faulty]);
  expect(answers[1]).toEqual({
    file: garbage,
    error: { code: 'E_NOT_BUNDLE', reason: 'notArchive', text: expect.stringContaining('报送包') as string },
  });
  expect(answers[2]).toMatchObject({ error: { code: 'E_IO', reason: 'ENOENT' } });
  expect(err.trim().split('\n')).toEqual([
    expect.stringMatching(/garbage\.gknb：这不是本程序的报送包/),
    expect.stringMatching(/absent\.gknb：读写文件没有成功/),
  ]);
});

test('without --json it speaks Chinese', async () => {
  const { out } = await cli('check', faulty);
  expect(out).toContain('强制2处');
  expect(out).toContain('[A 强制] T3-BAL “商业企业”列：');
});

test('export writes the formats and says what it wrote', async () => {
  const { code, out } = await cli('export', faulty, clean, faulty, '--to', 'html,gknb', '--out', 'out/new', '--json');
  const answers = JSON.parse(out) as { written: Record<string, unknown>[] }[];
  expect(answers[0]?.written).toEqual([
    { format: 'html', path: expect.stringContaining('2025年') as string, bytes: expect.any(Number) as number },
    { format: 'gknb', path: expect.stringContaining('2025年') as string, bytes: expect.any(Number) as number },
  ]);
  expect(answers[1]?.written).toHaveLength(2);
  // The same report again would replace the first one's files.
  expect(answers[2]?.written.map((w) => w['error'])).toMatchObject([{ reason: 'nameTaken' }, { reason: 'nameTaken' }]);
  expect(code).toBe(2);
  expect(readdirSync(file('out/new')).sort()).toEqual(
    [2024, 2025].flatMap((y) => ['gknb', 'html'].map((f) => `云岭市青石区教育局${y}年政府信息公开工作年度报告.${f}`)),
  );
});

test('bad usage says how, and ends with 2', async () => {
  const { code, out, err } = await cli('check');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('用法');
});

test.each([
  ['check a b --json', { name: 'check', files: ['a', 'b'], json: true }],
  ['recognise a', { name: 'recognise', files: ['a'], json: false }],
  [
    'export a --to docx,pdf --out d',
    { name: 'export', files: ['a'], json: false, formats: ['docx', 'pdf'], folder: 'd' },
  ],
  ['export a --to docx,doc --out d', null],
  ['export a --to docx', null],
  ['export a --out d', null],
  ['check a --to docx', null],
  ['check a --loud', null],
  ['look a', null],
  ['', null],
])('arguments: %s', (line, command) => {
  expect(readCommand(line.split(' ').filter((a) => a !== ''))).toEqual(command);
});
