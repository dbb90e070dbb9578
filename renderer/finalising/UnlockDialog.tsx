/** 解除定稿 asks why; the reason stays on record. */
import { Input } from 'antd';
import { useState } from 'react';
import { isReason } from '../../shared/report/finalHistory.ts';
import { api } from '../api.ts';
import { useDraft, useDraftStore } from '../draft/DraftContext.tsx';
import { answerOf } from '../notices.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';

export function UnlockDialog({ onClose }: { readonly onClose: () => void }) {
  const draft = useDraftStore();
  const id = useDraft((s) => s.report.id);
  const [reason, setReason] = useState('');
  const unlock = async (): Promise<void> => {
    const history = await answerOf(api.unlockReport({ id, reason }));
    if (!history) return;
    draft.getState().setHistory(history);
    onClose();
  };
  return (
    <ConfirmDialog title="解除定稿" action="解除定稿" disabled={!isReason(reason)} onConfirm={unlock} onClose={onClose}>
      <div className="unlock">
        <p>解除后可以修改，改动会与定稿时的内容逐处对照。修改完成后需要重新定稿。</p>
        <label htmlFor="unlock-reason">解除原因（至少6个字，记入定稿记录）</label>
        <Input.TextArea
          id="unlock-reason"
          autoFocus
          autoSize={{ minRows: 3, maxRows: 6 }}
          maxLength={500}
          placeholder="例如：主管部门审核后要求补充第三部分数据"
          value={reason}
          onChange={(e) => setReason(e.target.value)}
        />
      </div>
    </ConfirmDialog>
  );
}
