/** The published schemas of Office Open XML, which stand beside the project on the machines that build it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const FOLDER = resolve('../shared/ooxml-schemas/ISO-IEC29500-4_2016');
export const schemasPresent = existsSync(FOLDER);
export const SCHEMAS_ABSENT = 'The Office Open XML schemas are not on this machine: parts are not validated.';

/** Attributes of namespaces that the part itself calls ignorable, which schemas do not know. */
const withoutIgnorable = (xml: string): string => {
  const prefixes = /mc:Ignorable="([^"]*)"/.exec(xml)?.[1]?.split(' ') ?? [];
  const attributes = prefixes.map((p) => `\\s${p}:\\w+="[^"]*"`);
  return xml.replace(new RegExp([...attributes, '\\smc:Ignorable="[^"]*"'].join('|'), 'g'), '');
};

/** What xmllint finds wrong with parts of a package, empty when nothing. @param schema `wml.xsd` or `sml.xsd` */
export function schemaErrors(parts: Readonly<Record<string, string>>, schema: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-schema-'));
  try {
    const files = Object.entries(parts).map(([name, xml]) => {
      const file = join(folder, name.replaceAll('/', '-'));
      writeFileSync(file, withoutIgnorable(xml));
      return file;
    });
    const run = spawnSync('xmllint', ['--nonet', '--noout', '--schema', join(FOLDER, schema), ...files], {
      encoding: 'utf8',
    });
    return run.status === 0 ? '' : run.stderr.replaceAll(folder, '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
