/** The frame of 定稿 and 解除定稿: what will happen, and one button that does it. */
import { Button, Modal } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** What the button says. */
  readonly action: string;
  readonly disabled?: boolean;
  /** The button has the focus at first, where nothing else has to be filled in. */
  readonly focused?: boolean;
  readonly onConfirm: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function ConfirmDialog({
  title,
  action,
  disabled = false,
  focused = false,
  onConfirm,
  onClose,
  children,
}: Props) {
  const [busy, setBusy] = useState(false);
  const confirm = (): void => {
    setBusy(true);
    void onConfirm().finally(() => setBusy(false));
  };
  return (
    <Modal
      open
      title={title}
      width={480}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button type="primary" autoFocus={focused} loading={busy} disabled={disabled} onClick={confirm}>
            {action}
          </Button>
        </>
      }
    >
      {children}
    </Modal>
  );
}
