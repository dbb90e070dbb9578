/** A parsing process as its host sees it, whoever starts it: Electron in the program, Node on the command line. */
import type { ParseAnswer, ParseRequest } from './messages.ts';

export interface ParserProcess {
  readonly send: (request: ParseRequest) => void;
  /** Ends it at once, whatever it does. */
  readonly kill: () => void;
  /** Bytes of memory in use; undefined where the system does not say. */
  readonly memory: () => number | undefined;
}

export interface ParserEvents {
  readonly answered: (answer: ParseAnswer) => void;
  /** It has ended, without being killed by `kill`. */
  readonly ended: (why: 'outOfMemory' | 'unknown') => void;
}

export type StartParser = (events: ParserEvents) => ParserProcess;

/** Heap that V8 may take; what it takes beside that is seen in the process's memory. */
export const HEAP_MIB = 384;
export const PARSER_ARGUMENTS: readonly string[] = [`--max-old-space-size=${HEAP_MIB}`];
