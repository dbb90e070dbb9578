/** A save that failed: why, that the text is still there, and every way out. */
import { Alert, Button, Popconfirm } from 'antd';
import { errorSentence } from '../../shared/errors.ts';
import { abandonDraft, reloadDraft, saveAsCopy } from '../screen.ts';
import { useDraft, useDraftStore } from './DraftContext.tsx';

export function SaveFailure({ onRetry }: { readonly onRetry: () => void }) {
  const draft = useDraftStore();
  const save = useDraft((s) => s.save);
  if (save.kind !== 'failed') return null;
  const { report } = draft.getState();
  const conflict = save.error.code === 'E_CONFLICT';
  return (
    <Alert
      banner
      type="error"
      className="save-failure"
      title={`没有保存成功，输入的内容还在窗口里。${errorSentence(save.error)}`}
      action={
        <span className="save-failure-actions">
          {!conflict && (
            <Button size="small" type="primary" onClick={onRetry}>
              重试
            </Button>
          )}
          <Button size="small" type={conflict ? 'primary' : 'default'} onClick={() => void saveAsCopy(report)}>
            另存为副本
          </Button>
          <Popconfirm
            title="重新载入已保存的内容？"
            description="窗口里没有保存的修改会丢失。"
            okText="重新载入"
            onConfirm={() => void reloadDraft(report.id)}
          >
            <Button size="small">重新载入</Button>
          </Popconfirm>
          <Popconfirm title="放弃没有保存的修改，返回列表？" okText="放弃修改" onConfirm={abandonDraft}>
            <Button size="small">放弃修改</Button>
          </Popconfirm>
        </span>
      }
    />
  );
}
