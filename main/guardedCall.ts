/** The gate that every call from the page passes: known sender, argument of the agreed shape, answer as a value. */
import { CALLS } from '../shared/api.ts';
import type { Answer, Argument, CallName } from '../shared/api.ts';
import { fail } from '../shared/errors.ts';
import type { AppError } from '../shared/errors.ts';

/** One function per call of the contract; a call without one does not compile. */
export type Handlers = {
  readonly [N in CallName]: (argument: Argument<N>) => Answer<N> | Promise<Answer<N>>;
};

export type Log = (what: string, error: unknown) => void;

/** The frame a call came from, as far as the gate asks. */
export interface Sender {
  /** It is the top frame of the program's own window. */
  readonly isPage: boolean;
  readonly url: string;
}

/** An unexpected exception as the page may see it: a class and the system's code, no path and no stack. */
function asFailure(error: unknown): { ok: false; error: AppError } {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC') return fail('E_FULL', 'diskFull');
  return typeof code === 'string' ? fail('E_IO', code) : fail('E_REFUSED', 'unexpected');
}

/**
 * Makes the function that answers call `name`. It never throws or rejects: a foreign sender, a wrong argument and an
 * exception in the handler all become a failed Result, and are logged.
 */
export function guardedCall<N extends CallName>(name: N, handler: Handlers[N], origin: string, log: Log) {
  return async (sender: Sender, args: readonly unknown[]): Promise<Answer<N>> => {
    try {
      if (!sender.isPage || !sender.url.startsWith(`${origin}/`)) {
        log(name, `refused sender ${sender.url}`);
        return fail('E_REFUSED', 'foreignSender');
      }
      const argument = CALLS[name].argument.safeParse(args[0]);
      if (args.length > 1 || !argument.success) {
        log(name, argument.error ?? 'too many arguments');
        return fail('E_REFUSED', 'badArgument');
      }
      // The schema of `name` has just accepted the argument, so it is an Argument<N>.
      return await handler(argument.data as Argument<N>);
    } catch (error) {
      log(name, error);
      return asFailure(error);
    }
  };
}
