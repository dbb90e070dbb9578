/** Writes two files of 8 MB in turn over one path until it is killed: `node exportWriter.ts <path>`. */
import { writeFile } from '../../main/export/writeFile.ts';
import { VERSIONS } from './exportVersions.ts';

const path = process.argv[2] ?? '';
process.stdout.write('ready');
for (let i = 0; ; i = 1 - i) {
  const written = await writeFile(path, VERSIONS[i] ?? Buffer.alloc(0));
  if (!written.ok) throw new Error(written.error.reason);
}
