/** Every way a bundle can be wrong has its code and its named reason (numbers are those of the list of bad inputs). */
import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { readBundle } from '../../main/bundle/readBundle.ts';
import { writeBundle } from '../../main/bundle/writeBundle.ts';
import { BUNDLE_LIMITS } from '../../shared/bundle/manifest.ts';
import { OPTIONS, REPORT_TEXT, SAMPLE, bundleOf, manifestWith, reportWith } from '../generate/hostileBundle.ts';
import { rawZip, zip64Claiming } from '../generate/rawZip.ts';
import type { RawEntry } from '../generate/rawZip.ts';

// Hundreds of bundles in one test, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const whole = Buffer.from(await writeBundle(SAMPLE, OPTIONS));
const beside = (entry: RawEntry): Buffer => bundleOf(undefined, undefined, [entry]);
const named = (name: string): Buffer => beside({ name, data: 'x' });
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
/** 云岭 in GBK. */
const gbk = Buffer.from([0xd4, 0xc6, 0xc1, 0xeb]);
const inBytes = (text: string, find: string, bytes: Buffer): Buffer => {
  const at = Buffer.from(text).indexOf(find);
  return Buffer.concat([
    Buffer.from(text).subarray(0, at),
    bytes,
    Buffer.from(text).subarray(at + Buffer.byteLength(find)),
  ]);
};
const noise = createHash('shake256', { outputLength: 200_000 }).digest();
const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
const year = (text: string): string => reportWith('"year": 2025', `"year": ${text}`);
const schema = (text: string): string => reportWith('"schema": 1', `"schema": ${text}`);
const name = SAMPLE.organ.name;
const manifestText = manifestWith('', '');

const cases: [item: string, bytes: Uint8Array, code: string, reason: string][] = [
  ['1 empty file', Buffer.alloc(0), 'E_NOT_BUNDLE', 'notArchive'],
  ['2 random bytes', noise, 'E_NOT_BUNDLE', 'notArchive'],
  ['3 renamed program', Buffer.from(`MZ${'\0'.repeat(500)}PE`, 'latin1'), 'E_NOT_BUNDLE', 'notArchive'],
  ['4 ordinary zip', rawZip([{ name: 'a.txt', data: 'x' }]), 'E_NOT_BUNDLE', 'noManifest'],
  ['4 zip with a comment', commented(rawZip([{ name: 'a.txt', data: 'x' }])), 'E_NOT_BUNDLE', 'foreignComment'],
  ['4 manifest of something else', bundleOf(undefined, '{"name":"x","version":1}'), 'E_NOT_BUNDLE', 'otherManifest'],
  ['4 manifest that is a list', bundleOf(undefined, '[]'), 'E_NOT_BUNDLE', 'otherManifest'],
  ['5 cut off', whole.subarray(0, whole.length - 1), 'E_DAMAGED', 'trailingBytes'],
  ['5 bytes behind the end', Buffer.concat([whole, Buffer.from('x')]), 'E_DAMAGED', 'trailingBytes'],
  ['7 wrong crc', bundleOf(undefined, undefined, [], { crc: 1 }), 'E_DAMAGED', 'crc'],
  ['7 broken deflate', brokenDeflate(), 'E_DAMAGED', 'unpacking'],
  [
    '8 sha256 differs',
    bundleOf(undefined, manifestWith(/"sha256": "./, '"sha256": "g'.replace('g', '0'))),
    'E_DAMAGED',
    'wrongHash',
  ],
  ['8 size differs', bundleOf(undefined, manifestWith(/"size": \d+/, '"size": 7')), 'E_DAMAGED', 'wrongSize'],
  ['9 listed entry missing', rawZip([{ name: 'manifest.json', data: manifestText }]), 'E_DAMAGED', 'missingEntry'],
  ['10 unlisted entry', named('readme.txt'), 'E_UNSAFE', 'unlistedEntry'],
  ['10 folder', named('attachments/'), 'E_UNSAFE', 'unlistedEntry'],
  ['11 entry twice', beside({ name: 'report.json', data: REPORT_TEXT }), 'E_UNSAFE', 'duplicateEntry'],
  ['12 ../', named('../evil.txt'), 'E_UNSAFE', 'climbingName'],
  ['13 ..\\', named('..\\evil.txt'), 'E_UNSAFE', 'backslashName'],
  ['14 absolute', named('/etc/passwd'), 'E_UNSAFE', 'absoluteName'],
  ['14 drive', named('C:evil.txt'), 'E_UNSAFE', 'absoluteName'],
  ['15 CON', named('CON'), 'E_UNSAFE', 'reservedName'],
  ['15 con.txt', named('x/con.txt'), 'E_UNSAFE', 'reservedName'],
  ['15 stream', named('ab:c'), 'E_UNSAFE', 'reservedName'],
  ['15 trailing dot', named('report.json.'), 'E_UNSAFE', 'reservedName'],
  ['15 control character', named('a\u0007'), 'E_UNSAFE', 'controlName'],
  ['16 symlink', beside({ name: 'l', data: '/etc/passwd', unixMode: 0o120777 }), 'E_UNSAFE', 'symlink'],
  ['16 report is a symlink', bundleOf(undefined, undefined, [], { unixMode: 0o120777 }), 'E_UNSAFE', 'symlink'],
  ['17 __proto__', named('__proto__'), 'E_UNSAFE', 'prototypeName'],
  ['18 bomb', beside({ name: 'b', data: Buffer.alloc(11 * 1024 * 1024), method: 8 }), 'E_TOO_BIG', 'entryTooBig'],
  ['18 declared 2 GiB', beside({ name: 'b', data: 'x', method: 8, size: 2 ** 31 }), 'E_TOO_BIG', 'entryTooBig'],
  ['18 ratio', bundleOf(' '.repeat(1_000_000), undefined, [], { method: 8 }), 'E_TOO_BIG', 'ratio'],
  ['18 total', manyEntries(6, 9 * 1024 * 1024), 'E_TOO_BIG', 'totalTooBig'],
  [
    '19 lying size',
    bundleOf(Buffer.alloc(5_000_000), undefined, [], { method: 8, size: 10 }),
    'E_UNSAFE',
    'longerThanDeclared',
  ],
  ['19 lying size, stored', bundleOf(undefined, undefined, [], { size: 10 }), 'E_UNSAFE', 'sizeMismatch'],
  [
    '19 declared longer',
    bundleOf(undefined, undefined, [], { method: 8, size: REPORT_TEXT.length * 4 }),
    'E_DAMAGED',
    'shorterThanDeclared',
  ],
  [
    '20 overlap',
    beside({ name: 'report.json2', localName: 'report.json', data: REPORT_TEXT, sharesDataOf: 1 }),
    'E_UNSAFE',
    'nameMismatch',
  ],
  ['20 overlap with the same name', overlapping(), 'E_UNSAFE', 'overlap'],
  ['21 too many entries', manyEntries(65, 1), 'E_TOO_BIG', 'tooManyEntries'],
  ['22 file too big', Buffer.concat([whole, Buffer.alloc(BUNDLE_LIMITS.fileBytes)]), 'E_TOO_BIG', 'fileTooBig'],
  [
    '23 nested zip',
    beside({ name: 'attachments/0', data: rawZip([{ name: 'a', data: 'x' }]) }),
    'E_UNSAFE',
    'unlistedEntry',
  ],
  ['24 encrypted', bundleOf(undefined, undefined, [], { flags: 1 }), 'E_FORMAT', 'encrypted'],
  ['24 strongly encrypted', bundleOf(undefined, undefined, [], { flags: 0x41 }), 'E_FORMAT', 'encrypted'],
  ['24 unknown method', bundleOf(undefined, undefined, [], { method: 14 }), 'E_FORMAT', 'method'],
  ['25 zip64', zip64Claiming(2n ** 40n), 'E_TOO_BIG', 'zip64'],
  ['26 manifest is not JSON', bundleOf(undefined, 'format: gknb'), 'E_DAMAGED', 'notJson'],
  ['26 manifest is cut off', bundleOf(undefined, manifestText.slice(0, -3)), 'E_DAMAGED', 'notJson'],
  ['26 report is not JSON', bundleOf('<html>'), 'E_DAMAGED', 'notJson'],
  ['26 manifest is empty', bundleOf(undefined, ''), 'E_DAMAGED', 'notJson'],
  ['27 manifest in UTF-16', bundleOf(undefined, utf16(manifestText)), 'E_ENC', 'notUtf8'],
  ['27 manifest in UTF-16 with mark', bundleOf(undefined, utf16(`\ufeff${manifestText}`)), 'E_ENC', 'notUtf8'],
  ['27 manifest in GBK', bundleOf(undefined, inBytes(manifestText, name, gbk)), 'E_ENC', 'notUtf8'],
  ['28 report in UTF-16', bundleOf(utf16(REPORT_TEXT)), 'E_ENC', 'notUtf8'],
  ['28 invalid UTF-8', bundleOf(inBytes(REPORT_TEXT, '年', Buffer.from([0xe5, 0xb9]))), 'E_ENC', 'notUtf8'],
  ['29 key twice', bundleOf(reportWith('"year"', '"year": 2025, "year"')), 'E_SCHEMA', 'duplicateKey'],
  ['29 key twice, escaped', bundleOf(reportWith('"year"', '"ye\\u0061r": 2025, "year"')), 'E_SCHEMA', 'duplicateKey'],
  ['30 __proto__ key', bundleOf(reportWith('"year"', '"__proto__": {"a": 1}, "year"')), 'E_UNSAFE', 'prototypeKey'],
  [
    '30 constructor key',
    bundleOf(undefined, manifestWith('"year"', '"constructor": 1, "year"')),
    'E_UNSAFE',
    'prototypeKey',
  ],
  ['31 too deep', bundleOf(reportWith('"preface": [', `"preface": [${deep(15)},`)), 'E_SCHEMA', 'tooDeep'],
  ['31 far too deep', bundleOf('['.repeat(5_000_000)), 'E_SCHEMA', 'tooDeep'],
  ['32 very long string', bundleOf(reportWith('"text": "', `"text": "${'长'.repeat(3_000_000)}`)), 'E_SCHEMA', 'shape'],
  ['33 1e999', bundleOf(year('1e999')), 'E_SCHEMA', 'unsafeNumber'],
  ['33 negative', bundleOf(year('-1')), 'E_SCHEMA', 'shape'],
  ['33 fraction', bundleOf(year('1.5')), 'E_SCHEMA', 'unsafeNumber'],
  ['33 text', bundleOf(year('"2025"')), 'E_SCHEMA', 'shape'],
  ['33 20 digits', bundleOf(year('20252025202520252025')), 'E_SCHEMA', 'unsafeNumber'],
  ['33 number in a cell', bundleOf(reportWith('"value": "36"', '"value": 36')), 'E_SCHEMA', 'shape'],
  ['33 not a decimal in a cell', bundleOf(reportWith('"value": "36"', '"value": "3e6"')), 'E_SCHEMA', 'shape'],
  ['34 NUL', bundleOf(reportWith(name, `${name}\\u0000`)), 'E_UNSAFE', 'unsafeText'],
  ['34 raw NUL', bundleOf(reportWith(name, `${name}\0`)), 'E_UNSAFE', 'unsafeText'],
  ['34 bidi override', bundleOf(reportWith('全年', '全年\u202e')), 'E_UNSAFE', 'unsafeText'],
  ['34 in a key', bundleOf(reportWith('"metadata": {', '"metadata": {"\\u2066x": "y",')), 'E_UNSAFE', 'unsafeText'],
  ['34 in the manifest', bundleOf(undefined, manifestWith(name, `${name}\u202e`)), 'E_UNSAFE', 'unsafeText'],
  [
    '35 unknown field',
    bundleOf(reportWith('"metadata": {', '"metadata": {"secret": "x",')),
    'E_SCHEMA',
    'unknownField',
  ],
  [
    '35 unknown field of the manifest',
    bundleOf(undefined, manifestWith('"year"', '"x": 1, "year"')),
    'E_SCHEMA',
    'unknownField',
  ],
  [
    '35 cell of no form',
    bundleOf(reportWith('"tables": {', '"tables": {"proactive.x.issued": {"value": "1"},')),
    'E_SCHEMA',
    'unknownField',
  ],
  ['36 later schema', bundleOf(schema('2')), 'E_NEWER', 'newerSchema'],
  ['36 later schema with unknown fields', bundleOf(schema('2, "seals": []')), 'E_NEWER', 'newerSchema'],
  [
    '36 later format',
    bundleOf(undefined, manifestWith('"formatVersion": 1', '"formatVersion": 2')),
    'E_NEWER',
    'newerFormat',
  ],
  [
    '36 later format with more entries',
    bundleOf(undefined, manifestWith('"formatVersion": 1', '"formatVersion": 2'), [
      { name: 'signature.json', data: '{}' },
    ]),
    'E_NEWER',
    'newerFormat',
  ],
  ['37 schema 0', bundleOf(schema('0')), 'E_SCHEMA', 'shape'],
  ['37 schema negative', bundleOf(schema('-1')), 'E_SCHEMA', 'shape'],
  ['37 schema text', bundleOf(schema('"1"')), 'E_SCHEMA', 'shape'],
  [
    '37 format version 0',
    bundleOf(undefined, manifestWith('"formatVersion": 1', '"formatVersion": 0')),
    'E_SCHEMA',
    'shape',
  ],
  [
    'manifest of another year',
    bundleOf(undefined, manifestWith('"year": 2025', '"year": 2024')),
    'E_SCHEMA',
    'manifestDisagrees',
  ],
  [
    'manifest of another office',
    bundleOf(undefined, manifestWith(name, '云岭市白石区教育局')),
    'E_SCHEMA',
    'manifestDisagrees',
  ],
  [
    'manifest of another edition',
    bundleOf(undefined, manifestWith('FMT2021', 'FMT2019')),
    'E_SCHEMA',
    'manifestDisagrees',
  ],
];

test.each(cases)('%s', async (_item, bytes, code, reason) => {
  const read = await readBundle(bytes);
  expect(read).toMatchObject({ ok: false, error: { code, reason } });
});

test('a refusal of the report names the place', async () => {
  const read = await readBundle(bundleOf(reportWith('"value": "36"', '"value": 36')));
  expect(read).toMatchObject({ error: { detail: 'report.json tables.proactive.licensing.decisions.value' } });
});

test('5 cut off anywhere, it is damaged', async () => {
  for (let length = 1024; length < whole.length; length += 1024) {
    const read = await readBundle(whole.subarray(0, length));
    expect(read, String(length)).toMatchObject({ ok: false, error: { code: 'E_DAMAGED', reason: 'cutOff' } });
  }
});

test('6 one byte changed anywhere, it is damaged', async () => {
  const directory = whole.length - 400;
  for (let at = 0; at < whole.length; at += at < 1500 || at > directory ? 1 : 97) {
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
    const read = await readBundle(changed);
    expect(read, String(at)).toMatchObject({ ok: false, error: { code: 'E_DAMAGED' } });
  }
});

test('6 without a seal, a changed byte never changes the report', async () => {
  const unsealed = bundleOf();
  for (let at = 0; at < unsealed.length; at += at < 1500 ? 1 : 61) {
    const changed = Buffer.from(unsealed);
    changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
    const read = await readBundle(changed);
    if (read.ok) expect(read.value.report, String(at)).toEqual(SAMPLE);
    else expect(read.error.reason).not.toBe('');
  }
});

function commented(archive: Buffer): Buffer {
  const comment = Buffer.from('packed by hand');
  const body = Buffer.from(archive);
  body.writeUInt16LE(comment.length, body.length - 2);
  return Buffer.concat([body, comment]);
}

function brokenDeflate(): Buffer {
  const archive = bundleOf(undefined, undefined, [], { method: 8 });
  const header = archive.lastIndexOf('PK\x03\x04', undefined, 'latin1');
  return archive.fill(0xff, header + 41, header + 200);
}

/** Entries that declare `size` bytes, at a packing ratio that passes. */
function manyEntries(count: number, size: number): Buffer {
  const data = noise.subarray(0, Math.ceil(size / 50));
  return rawZip(Array.from({ length: count }, (_, i) => ({ name: `e${i}`, data, method: 8, size })));
}

/** Two directory entries of one name would be duplicates; one entry that reaches into the next is an overlap. */
function overlapping(): Buffer {
  const archive = rawZip([
    { name: 'manifest.json', data: manifestText },
    { name: 'report.json', data: REPORT_TEXT },
  ]);
  const directory = archive.readUInt32LE(archive.length - 6);
  const packed = archive.readUInt32LE(directory + 20);
  archive.writeUInt32LE(packed + 40, directory + 20);
  archive.writeUInt32LE(packed + 40, directory + 24);
  return archive;
}
