/** The parsing process as the program starts it: the built one. */
import { join } from 'node:path';
import { forkParser } from '../../main/import/host/forkParser.ts';
import { parserHost } from '../../main/import/host/parserHost.ts';
import type { ParserHost } from '../../main/import/host/parserHost.ts';

export const BUILT = join(import.meta.dirname, '..', '..', 'dist', 'main');

export const builtParser = (): ParserHost => parserHost(forkParser(join(BUILT, 'parser.js')));
