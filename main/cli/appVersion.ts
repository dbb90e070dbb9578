/** The version of this program, from `package.json`; the window asks Electron for it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two folders up, from source and from the built `dist/main/cli.js` alike. */
const PROJECT = join(import.meta.dirname, '..', '..', 'package.json');

export const APP_VERSION = (JSON.parse(readFileSync(PROJECT, 'utf8')) as { readonly version: string }).version;
