/** The program must outlive what foreign files do to the process that reads them. */
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { forkParser, residentBytes } from '../../main/import/host/forkParser.ts';
import { PARSER_LIMITS, parserHost } from '../../main/import/host/parserHost.ts';
import type { ParserHost } from '../../main/import/host/parserHost.ts';
import type { Reading } from '../../main/import/foreignFile.ts';
import { errorSentence } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';

const ENTRY = join(import.meta.dirname, 'misbehavingParser.ts');
const hosts: ParserHost[] = [];
afterEach(() => {
  for (const host of hosts.splice(0)) host.end();
});

function host(limits: Partial<typeof PARSER_LIMITS> = {}): (fileName: string) => Promise<Result<Reading>> {
  const made = parserHost(forkParser(ENTRY), { ...PARSER_LIMITS, ...limits });
  hosts.push(made);
  return (fileName) => made.read({ kind: 'text', fileName, bytes: new Uint8Array() });
}
const processOf = (result: Result<Reading>): string => {
  const [block] = result.ok ? result.value.source.blocks : [];
  return block?.kind === 'paragraph' ? block.text : '';
};

test('one process serves file after file', async () => {
  const read = host();
  const answers = await Promise.all(['a', 'b', 'c'].map(read));
  expect(new Set(answers.map(processOf)).size).toBe(1);
});

test('a parser that never comes back is killed after ten seconds, and the next file is read', async () => {
  const read = host();
  const before = performance.now();
  const [hung, next] = await Promise.all([read('hang'), read('next')]);
  expect(hung).toMatchObject({ ok: false, error: { code: 'E_TOO_BIG', reason: 'parserTime' } });
  expect(hung.ok ? '' : errorSentence(hung.error)).toContain('10秒内没有读完');
  expect(performance.now() - before).toBeLessThan(12_000);
  expect(processOf(next)).not.toBe('');
});

test.each(['buffers', 'heap'])(
  'a parser that takes all memory (%s) is killed, and the next file is read',
  async (what) => {
    // V8 fights long before it gives up, and longer on a busy machine.
    const read = host({ milliseconds: 60_000 });
    const first = processOf(await read('first'));
    const hungry = await read(what);
    expect(hungry).toMatchObject({ ok: false, error: { code: 'E_TOO_BIG', reason: 'parserMemory' } });
    await vi.waitFor(() => expect(residentBytes(Number(first))).toBeUndefined());
    expect(processOf(await read('next'))).not.toBe('');
  },
);

test('a parser that dies is told, and the next file is read', async () => {
  const read = host();
  expect(await read('die')).toMatchObject({ ok: false, error: { code: 'E_FORMAT', reason: 'parserDied' } });
  expect(processOf(await read('next'))).not.toBe('');
});

test('keys of a foreign file cannot change what every object inherits', async () => {
  expect(processOf(await host()('pollute'))).not.toBe('');
});

test('a process that waits too long for a file ends, and the next file gets a new one', async () => {
  const read = host({ idle: 50 });
  const first = processOf(await read('a'));
  await vi.waitFor(() => expect(residentBytes(Number(first))).toBeUndefined());
  expect(processOf(await read('b'))).not.toBe(first);
});
