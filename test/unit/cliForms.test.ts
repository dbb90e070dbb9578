import { describe, expect, it } from 'vitest';
import { readCommand } from '../../main/cli/arguments.ts';

describe('commands that write forms', () => {
  it('take year, office, formats and folder, and the edition of the year', () => {
    expect(
      readCommand(['blank', '--year', '2020', '--organ', '青禾县水利局', '--to', 'docx,pdf', '--out', 'x']),
    ).toEqual({
      name: 'blank',
      json: false,
      folder: 'x',
      form: { edition: 'FMT2019', year: 2020, organName: '青禾县水利局' },
      formats: ['docx', 'pdf'],
    });
    const collect = ['collect', '--year', '2025', '--organ', '水利局', '--suppliers', '综合科，执法科', '--out', 'x'];
    expect(readCommand([...collect, '--tables', 'requests', '--json'])).toEqual({
      name: 'collect',
      json: true,
      folder: 'x',
      collection: { edition: 'FMT2021', year: 2025, organName: '水利局', tables: ['requests'] },
      suppliers: ['综合科', '执法科'],
    });
  });

  it('take the edition that is asked for, and a template for an export', () => {
    const blank = readCommand(['blank', '--year', '2025', '--edition', 'FMT2019', '--to', 'xlsx', '--out', 'x']);
    expect(blank).toMatchObject({ form: { edition: 'FMT2019', organName: '' } });
    const exported = readCommand(['export', 'a.gknb', '--to', 'docx', '--out', 'x', '--template', 't.docx']);
    expect(exported).toMatchObject({ name: 'export', template: 't.docx' });
  });

  it.each([
    'blank --year 1999 --to docx --out x',
    'blank --year 2025 --to gknb --out x',
    'blank --year 2025 --to docx',
    'blank a.txt --year 2025 --to docx --out x',
    'blank --year 2025 --to docx --out x --suppliers 甲',
    'collect --year 2025 --organ 局 --out x',
    'collect --year 2025 --suppliers 甲 --out x',
    'collect --year 2025 --organ 局 --suppliers 甲,甲 --out x',
    'collect --year 2025 --organ 局 --suppliers 甲 --tables all --out x',
    'check a.txt --year 2025',
    'toString a.txt',
  ])('refuse: %s', (line) => {
    expect(readCommand(line.split(' '))).toBeNull();
  });
});
