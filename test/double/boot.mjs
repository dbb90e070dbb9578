// Runs the program as Electron does: its main file first, then Chromium, then 'ready'.
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { program } from './program.mjs';

process.argv.splice(1, 2, program.directory);
await import('electron');
await import(pathToFileURL(path.join(program.directory, program.package.main)).href);
const { startWhenWanted } = await import('./app.mjs');
await startWhenWanted();
