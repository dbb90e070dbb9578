/** What has changed since the report was last final, and every 定稿 and 解除定稿 before. */
import { Modal } from 'antd';
import { reportChanges } from '../../shared/checks/reportChanges.ts';
import type { ReportChange } from '../../shared/checks/reportChanges.ts';
import { useDraft, useDraftStore } from '../draft/DraftContext.tsx';
import { timeWords } from '../list/summaryWords.ts';

export function FinalHistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const draft = useDraftStore();
  const report = useDraft((s) => s.report);
  const { steps, lastFinal } = useDraft((s) => s.history);
  const changes = lastFinal ? reportChanges(lastFinal, report) : [];
  const show = ({ place }: ReportChange): void => {
    if (!place) return;
    draft.getState().jumpTo(place);
    onClose();
  };
  return (
    <Modal open title="定稿记录" width={760} footer={null} onCancel={onClose}>
      <div className="final-history">
        <h3>定稿后的改动（{changes.length}处）</h3>
        {changes.length === 0 ? (
          <p className="muted">与定稿时完全一致。</p>
        ) : (
          <div className="final-changes" tabIndex={0} role="group" aria-label="定稿后的改动">
            <table>
              <thead>
                <tr>
                  <th scope="col">位置</th>
                  <th scope="col">定稿时</th>
                  <th scope="col">现在</th>
                </tr>
              </thead>
              <tbody>
                {changes.map((change, i) => (
                  <tr key={i}>
                    <th scope="row">
                      {change.place ? (
                        <button type="button" className="plain-button link" onClick={() => show(change)}>
                          {change.what}
                        </button>
                      ) : (
                        change.what
                      )}
                    </th>
                    <td>{change.from || <i className="muted">空白</i>}</td>
                    <td>{change.to || <i className="muted">空白</i>}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <h3>定稿和解除</h3>
        <ol className="final-steps">
          {steps.map((step) => (
            <li key={step.at + step.kind}>
              <time dateTime={step.at}>{timeWords(step.at)}</time>
              <strong>{step.kind === 'final' ? '定稿' : '解除定稿'}</strong>
              <span>
                第{step.rev}次保存{step.reason === undefined ? '' : `，原因：${step.reason}`}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </Modal>
  );
}
