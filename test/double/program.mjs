// The program that runs: its folder and its package.json. Read before anything else touches process.argv.
import fs from 'node:fs';
import path from 'node:path';

const directory = path.resolve(process.argv[2]);

export const program = {
  directory,
  package: JSON.parse(fs.readFileSync(path.join(directory, 'package.json'), 'utf8')),
  /** A window on the screen (`npm start`) instead of a headless one. */
  headed: process.env.DOUBLE_HEADED === '1',
  /** Runs the contents of an app.asar: the program must believe that it is installed. */
  packaged: process.env.DOUBLE_PACKAGED === '1',
};

Object.defineProperty(process.versions, 'electron', { value: '0.0.0-stand-in' });
Object.defineProperty(process.versions, 'chrome', { value: '0' });
process.resourcesPath ??= path.join(directory, '..');
process.type = 'browser';
