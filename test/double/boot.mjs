// Runs the program as Electron does: its main file first, then Chromium, then 'ready'.
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { program } from './program.mjs';

process.argv.splice(1, 2, program.directory);
await import('electron');
// Electron's `-r <module>`.
if (process.env.DOUBLE_REQUIRE) createRequire(import.meta.url)(process.env.DOUBLE_REQUIRE);
await import(pathToFileURL(path.join(program.directory, program.package.main)).href);
const { startWhenWanted } = await import('./app.mjs');
await startWhenWanted();
