/** 定稿: what still stands against it, each with the way there, or the question whether to lock the report. */
import { Button, Modal } from 'antd';
import { finalObstacles } from '../../shared/checks/explanations.ts';
import type { Missing, Obstacle } from '../../shared/checks/explanations.ts';
import { findingSentence } from '../../shared/checks/sentences.ts';
import { api } from '../api.ts';
import { ClassMark } from '../draft/ClassMark.tsx';
import { useDraft, useDraftStore } from '../draft/DraftContext.tsx';
import type { Autosave } from '../draft/autosave.ts';
import { listKeys } from '../draft/explaining.ts';
import { visit } from '../draft/findingWalk.ts';
import { answerOf } from '../notices.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import './finalising.css';

interface Props {
  readonly saver: Autosave;
  readonly onClose: () => void;
}

const MISSING: readonly { readonly missing: Missing; readonly words: string }[] = [
  { missing: 'correction', words: '必须改正' },
  { missing: 'reason', words: '需要改正，或者说明原因' },
  { missing: 'longerReason', words: '说明太短，至少写6个字' },
];

export function FinaliseDialog({ saver, onClose }: Props) {
  const findings = useDraft((s) => s.findings);
  const explanations = useDraft((s) => s.report.explanations);
  const obstacles = finalObstacles(findings, explanations);
  return obstacles.length > 0 ? (
    <Refused obstacles={obstacles} onClose={onClose} />
  ) : (
    <Confirm saver={saver} onClose={onClose} />
  );
}

function Refused({ obstacles, onClose }: { readonly obstacles: readonly Obstacle[]; readonly onClose: () => void }) {
  const draft = useDraftStore();
  const form = useDraft((s) => s.form);
  const keys = new Map(
    listKeys(obstacles.map((o) => o.finding)).map((key, i) => [obstacles[i]?.finding, key] as const),
  );
  return (
    <Modal
      open
      title={`还不能定稿，有${obstacles.length}处没有处理`}
      width={640}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          返回处理
        </Button>
      }
    >
      <div className="obstacles">
        {MISSING.map(({ missing, words }) => {
          const these = obstacles.filter((o) => o.missing === missing).map((o) => o.finding);
          if (these.length === 0) return null;
          return (
            <section key={missing}>
              <h3>
                {words}（{these.length}处）
              </h3>
              <ol>
                {these.map((finding) => (
                  <li key={keys.get(finding)}>
                    <button
                      type="button"
                      className="plain-button"
                      onClick={() => {
                        onClose();
                        visit(draft, finding);
                      }}
                    >
                      <ClassMark class={finding.class} />
                      <span>{findingSentence(finding, form)}</span>
                    </button>
                  </li>
                ))}
              </ol>
            </section>
          );
        })}
      </div>
    </Modal>
  );
}

function Confirm({ saver, onClose }: Props) {
  const draft = useDraftStore();
  const explained = useDraft((s) => s.explained.length);
  const hints = useDraft((s) => s.findings.length);
  const finalise = async (): Promise<void> => {
    if (!(await saver.flush())) return;
    const { report, rev, setHistory } = draft.getState();
    const history = await answerOf(api.finaliseReport({ id: report.id, baseRev: rev }));
    if (!history) return;
    setHistory(history);
  };
  return (
    <ConfirmDialog
      title="定稿"
      action="确认定稿"
      focused
      onConfirm={() => finalise().finally(onClose)}
      onClose={onClose}
    >
      <p>
        必须改正的问题都已改正{explained > 0 ? `，${explained}处问题已说明` : ''}
        {hints > 0 ? `，还有${hints}处提示不影响定稿` : ''}。
      </p>
      <p>定稿后报告锁定，不能修改；需要修改时可以解除定稿，要写明原因。</p>
    </ConfirmDialog>
  );
}
