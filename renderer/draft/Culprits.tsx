/** What may lie behind a broken identity: guesses with their preview. Worked out when asked for, written when adopted. */
import { DownOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { culpritsOf } from '../../shared/checks/culprit.ts';
import type { Culprit, CulpritEdit } from '../../shared/checks/culprit/kinds.ts';
import { culpritSentence, identityName } from '../../shared/checks/culprit/sentence.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { identityOf } from '../../shared/checks/rules/identities.ts';
import { cellName } from '../../shared/editions/editions.ts';
import type { Form } from '../../shared/editions/editions.ts';
import { useDraft, useDraftStore } from './DraftContext.tsx';
import { isFinal } from './draftStore.ts';
import './culprits.css';

/** Nothing for findings of other rules. */
export function Culprits({ finding }: { readonly finding: Finding }) {
  const identity = useDraft((s) => identityOf(finding, s.form)?.id);
  const [open, setOpen] = useState(false);
  const list = useId();
  if (identity === undefined) return null;
  return (
    <div className="culprits">
      <button
        type="button"
        className="plain-button culprits-toggle"
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        {open ? <DownOutlined aria-hidden /> : <RightOutlined aria-hidden />} 可能的原因
      </button>
      <div id={list}>{open && <Guesses identity={identity} />}</div>
    </div>
  );
}

function Guesses({ identity }: { readonly identity: string }) {
  const report = useDraft((s) => s.report);
  const guesses = useMemo(() => culpritsOf(report, identity), [report, identity]);
  const list = useRef<HTMLOListElement>(null);
  // Asked for at the foot of the panel, they would stay out of sight. (Braces: new engines return a promise here.)
  useEffect(() => {
    list.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  if (guesses.length === 0)
    return <p className="culprits-none">没有找到改动一处就能成立的原因，请对照原始数据逐格核对。</p>;
  return (
    <ol ref={list} className="culprits-list" aria-label="可能的原因">
      {guesses.map((guess) => (
        <Guess key={JSON.stringify(guess.edits)} guess={guess} />
      ))}
    </ol>
  );
}

/** Identities named in a preview; more are counted. */
const NAMED = 3;

function Guess({ guess }: { readonly guess: Culprit }) {
  const draft = useDraftStore();
  const form = useDraft((s) => s.form);
  const locked = useDraft(isFinal);
  const sentence = useId();
  const { edits, identities } = guess;
  const names = identities.slice(0, NAMED).map((id) => identityName(id, form));
  const adopt = (): void => {
    const focus = edits[0]?.field;
    if (focus === undefined) return;
    draft.getState().editCells('采用建议', edits, focus);
    draft.getState().jumpTo({ kind: 'cell', field: focus });
  };
  return (
    <li>
      <p id={sentence}>{culpritSentence(guess, form)}</p>
      {/* A shifted column is a long list: it scrolls, and the keyboard must reach it. */}
      <ul className="culprits-edits" aria-label="采用后的变化" tabIndex={edits.length > NAMED ? 0 : undefined}>
        {edits.map((edit) => (
          <li key={edit.field}>
            <span>{nameIn(edits, edit, form)}</span>
            <span className="culprits-change">
              {edit.from ?? '空白'} → <strong>{edit.becomes ?? '空白'}</strong>
            </span>
          </li>
        ))}
      </ul>
      <p className="culprits-holds">
        采用后成立：{names.join('；')}
        {identities.length > NAMED && `；等${identities.length}条`}
      </p>
      {!locked && (
        <Button size="small" aria-describedby={sentence} onClick={adopt}>
          采用
        </Button>
      )}
    </li>
  );
}

/** A cell by what tells it from the others that change: its column in a row, its row in a column. */
function nameIn(edits: readonly CulpritEdit[], edit: CulpritEdit, form: Form): string {
  const field = form.fieldById.get(edit.field);
  const same = (name: 'row' | 'column'): boolean =>
    edits.length > 1 && edits.every((e) => form.fieldById.get(e.field)?.[name] === field?.[name]);
  if (!field) return '';
  return same('row') ? field.columnName : same('column') ? field.rowName : cellName(field);
}
