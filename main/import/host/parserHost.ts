/**
 * Reads foreign files in a process of their own. It is started for the first file, serves one file at a time, is killed
 * when it takes too long or too much memory, and ends when no file has come for a while. The next file gets a new one.
 */
import { fail } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/errors.ts';
import type { ForeignFile, ReadForeign, Reading } from '../foreignFile.ts';
import type { ParserProcess, StartParser } from './parserProcess.ts';

export interface ParserLimits {
  readonly milliseconds: number;
  readonly bytes: number;
  /** How long it waits for another file. */
  readonly idle: number;
}
export const PARSER_LIMITS: ParserLimits = { milliseconds: 10_000, bytes: 512 * 1024 * 1024, idle: 20_000 };
const MEMORY_EVERY = 50;

export interface ParserHost {
  readonly read: ReadForeign;
  /** Kills the process; a file that comes later starts another. */
  readonly end: () => void;
}

/** What `read` adds to the readers' refusals: E_TOO_BIG `parserTime`, `parserMemory`; E_FORMAT `parserDied`. */
export function parserHost(start: StartParser, limits: ParserLimits = PARSER_LIMITS): ParserHost {
  let running: ParserProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let lastId = 0;
  /** Ends the request that is under way; none while the process waits. */
  let finish: ((id: number | undefined, result: Result<Reading>) => void) | undefined;

  const end = (): void => {
    clearTimeout(idle);
    const process = running;
    running = undefined;
    process?.kill();
    finish?.(undefined, fail('E_FORMAT', 'parserDied', '读取已停止'));
  };

  const startProcess = (): ParserProcess => {
    const own: ParserProcess = start({
      answered: ({ id, result }) => {
        if (running === own) finish?.(id, result);
      },
      ended: (why) => {
        if (running !== own) return;
        running = undefined;
        finish?.(undefined, why === 'outOfMemory' ? tooMuchMemory(limits) : DIED);
      },
    });
    return own;
  };

  const readNow = (file: ForeignFile): Promise<Result<Reading>> =>
    new Promise((resolve) => {
      clearTimeout(idle);
      const process = (running ??= startProcess());
      const own = ++lastId;
      const stop = (refusal: Result<Reading>): void => {
        running = undefined;
        process.kill();
        finish?.(own, refusal);
      };
      const time = setTimeout(() => stop(tooMuchTime(limits)), limits.milliseconds);
      const memory = setInterval(() => {
        if ((process.memory() ?? 0) > limits.bytes) stop(tooMuchMemory(limits));
      }, MEMORY_EVERY);
      finish = (id, result) => {
        if (id !== undefined && id !== own) return;
        finish = undefined;
        clearTimeout(time);
        clearInterval(memory);
        // A process that waits does not keep the program alive.
        idle = setTimeout(end, limits.idle).unref();
        resolve(result);
      };
      process.send({ id: own, file });
    });

  const read: ReadForeign = (file) => {
    const result = turn.then(() => readNow(file));
    turn = result;
    return result;
  };
  return { read, end };
}

const tooMuchTime = ({ milliseconds }: ParserLimits): Result<Reading> =>
  fail('E_TOO_BIG', 'parserTime', `文件太复杂，${milliseconds / 1_000}秒内没有读完，已停止读取`);
const tooMuchMemory = ({ bytes }: ParserLimits): Result<Reading> =>
  fail('E_TOO_BIG', 'parserMemory', `读这个文件要用的内存超过${bytes / 1024 / 1024}MB，已停止读取`);
const DIED = fail('E_FORMAT', 'parserDied', '读取时程序意外停止，文件可能已损坏，请用 Word、Excel 或 WPS 另存后再导入');
