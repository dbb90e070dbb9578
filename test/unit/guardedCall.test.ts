import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { guardedCall } from '../../main/guardedCall.ts';
import type { Handlers } from '../../main/guardedCall.ts';
import { CALLS } from '../../shared/api.ts';
import type { CallName } from '../../shared/api.ts';
import { ok } from '../../shared/errors.ts';

const ORIGIN = 'app://gongkai';
const PAGE = { isPage: true, url: `${ORIGIN}/index.html` };
const NAMES = Object.keys(CALLS) as CallName[];

/** A gate over a handler that answers anything, with what it saw and what was logged. */
function gate<N extends CallName>(name: N, answer: () => unknown = () => ok(null)) {
  const handler = vi.fn(answer);
  const log = vi.fn();
  return { handler, log, call: guardedCall(name, handler as unknown as Handlers[N], ORIGIN, log) };
}

const fits = (name: CallName, argument: unknown): boolean => CALLS[name].argument.safeParse(argument).success;

describe.each(NAMES)('%s', (name) => {
  test('refuses 1,000 generated arguments that are not the agreed one', async () => {
    const { handler, call } = gate(name);
    const wrong = fc
      .oneof(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
        fc.record({
          id: fc.string(),
          report: fc.object(),
          baseRev: fc.integer(),
          fileName: fc.string(),
          folder: fc.string(),
        }),
      )
      .filter((argument) => !fits(name, argument));
    await fc.assert(
      fc.asyncProperty(wrong, async (argument) => {
        expect(await call(PAGE, [argument])).toEqual({
          ok: false,
          error: { code: 'E_REFUSED', reason: 'badArgument' },
        });
      }),
      { numRuns: 1_000 },
    );
    expect(handler).not.toHaveBeenCalled();
  });

  test('refuses a second argument', async () => {
    const { handler, call } = gate(name);
    expect(await call(PAGE, [undefined, 1])).toMatchObject({ ok: false, error: { code: 'E_REFUSED' } });
    expect(handler).not.toHaveBeenCalled();
  });
});

describe('sender', () => {
  test.each([
    { isPage: false, url: `${ORIGIN}/index.html` },
    { isPage: true, url: '' },
    { isPage: true, url: 'app://print/x' },
    { isPage: true, url: 'app://gongkai.evil/index.html' },
    { isPage: true, url: 'https://gongkai/index.html' },
  ])('$url, top frame of the window: $isPage', async (sender) => {
    const { handler, log, call } = gate('listReports');
    expect(await call(sender, [])).toEqual({ ok: false, error: { code: 'E_REFUSED', reason: 'foreignSender' } });
    expect(handler).not.toHaveBeenCalled();
    expect(log).toHaveBeenCalledOnce();
  });
});

describe('answer', () => {
  test('is the handler’s, given the checked argument', async () => {
    const { handler, call } = gate('setTitle');
    expect(await call(PAGE, ['赣州'])).toEqual(ok(null));
    expect(handler).toHaveBeenCalledWith('赣州');
  });

  test.each([
    [new Error('secret path /home/a'), 'E_REFUSED', 'unexpected'],
    [Object.assign(new Error('no space'), { code: 'ENOSPC' }), 'E_FULL', 'diskFull'],
    [Object.assign(new Error('busy'), { code: 'EBUSY' }), 'E_IO', 'EBUSY'],
    ['not even an error', 'E_REFUSED', 'unexpected'],
  ])('is a value when the handler throws %s', async (thrown, code, reason) => {
    for (const answer of [
      () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- also what is no error
        throw thrown;
      },
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- also what is no error
      () => Promise.reject(thrown),
    ]) {
      const { log, call } = gate('listReports', answer);
      expect(await call(PAGE, [])).toEqual({ ok: false, error: { code, reason } });
      expect(log).toHaveBeenCalledWith('listReports', thrown);
    }
  });
});
