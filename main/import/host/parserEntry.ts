/** The parsing process. It reads one foreign file after the other, keeps nothing, and may be killed at any time. */
import './frozenBuiltIns.ts';
import { readAnything } from './readAnything.ts';
import type { ParseAnswer, ParseRequest } from './messages.ts';

/** Electron's way to talk to a utility process; a forked Node process has `process.send` instead. */
interface Port {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}
const { parentPort } = process as { readonly parentPort?: Port };

const answer = async ({ id, file }: ParseRequest): Promise<ParseAnswer> => ({ id, result: await readAnything(file) });

// A process that nobody can ask any more has no purpose.
process.on('disconnect', () => process.exit());
if (parentPort) {
  parentPort.on('message', ({ data }) => void answer(data as ParseRequest).then((a) => parentPort.postMessage(a)));
} else {
  process.on('message', (request) => void answer(request as ParseRequest).then((a) => process.send?.(a)));
}
