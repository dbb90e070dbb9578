/** Repairs and office settings in an open draft. */
import { beforeEach, describe, expect, it } from 'vitest';
import { createDraft } from '../../renderer/draft/draftStore.ts';
import type { DraftStore } from '../../renderer/draft/draftStore.ts';
import { DEFAULT_OPTIONS } from '../../shared/checks/checkOptions.ts';
import { repairOf } from '../../shared/checks/repairs.ts';
import { paragraph } from '../../shared/report/richText.ts';
import { reportWith } from './checks/reportWith.ts';

let draft: DraftStore;
const now = () => draft.getState();
const rules = (): string[] => now().findings.map((f) => f.rule);

beforeEach(() => {
  draft = createDraft(reportWith({ other: ['没有产生信息公开处理费。'] }), 1, '2026-01-20T06:00:00.000Z');
});

function repair(): void {
  const [finding] = now().findings;
  const place = finding?.places[0];
  const offered = finding && repairOf(finding, now().report, now().at);
  if (!offered || !place) throw new Error('no repair');
  now().editParts(offered.label, offered.changes, place);
}

describe('a repair', () => {
  it('is one step that undo takes back and redo makes again', () => {
    const before = now().report;
    expect(rules()).toEqual(['B19']);
    repair();
    expect(rules()).toEqual([]);
    expect(now().save).toEqual({ kind: 'unsaved' });
    expect(now().undoSteps.map((s) => s.label)).toEqual(['改为“信息处理费”']);
    expect(now().undo()).toMatchObject({ kind: 'text', part: 'sec6Other.body' });
    expect(now().report).toEqual(before);
    now().redo();
    expect(rules()).toEqual([]);
  });

  it('stands when the tables are edited, and is undone in its turn', () => {
    repair();
    now().editCells(
      '填数',
      [{ field: 'proactive.coercion.decisions', to: { value: '4' } }],
      'proactive.coercion.decisions',
    );
    expect(now().undo()).toEqual({ kind: 'cell', field: 'proactive.coercion.decisions' });
    expect(now().undo()).toMatchObject({ kind: 'text' });
    expect(rules()).toEqual(['B19']);
  });

  it('leaves the list when its part is typed into, so that undo never takes typed text away', () => {
    repair();
    const sections = now().report.sections.map((s) =>
      s.id === 'sec6Other' ? { ...s, body: [...s.body, paragraph('补充一段。')] } : s,
    );
    now().editReport({ sections });
    expect(now().undo()).toBeNull();
    expect(now().report.sections).toBe(sections);
  });

  it('stays on the list when another part is typed into', () => {
    repair();
    now().editReport({ metadata: { phone: '0790-5550124' } });
    expect(now().undo()).not.toBeNull();
    expect(now().report.metadata).toEqual({ phone: '0790-5550124' });
  });
});

it('is checked anew when the office sets other limits and words', () => {
  const { settings, words } = DEFAULT_OPTIONS;
  now().setOptions({ settings: { ...settings, overviewMost: 300 }, words: { ...words, preferred: [] } });
  expect(now().findings.map((f) => `${f.class} ${f.rule}`)).toEqual(['C B16']);
  expect(now().save).toEqual({ kind: 'saved', at: '2026-01-20T06:00:00.000Z' });
});

it('keeps the findings that an edit leaves as they were, so that they are not drawn again', () => {
  const before = now().findings;
  const decisions = 'proactive.coercion.decisions';
  now().editCells('填数', [{ field: decisions, to: { value: '4' } }], decisions);
  expect(now().findings).not.toBe(before);
  expect(before).toHaveLength(1);
  expect(now().findings[0]).toBe(before[0]);
});
