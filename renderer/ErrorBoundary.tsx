/** When drawing fails: the typed text is saved all the same, and the officer can go on. */
import { Button, Result } from 'antd';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { currentDraft } from './screen.ts';

interface State {
  readonly broken: boolean;
  /** Whether the disk has everything; undefined while that is not known. */
  readonly saved?: boolean;
}

export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError = (): State => ({ broken: true });

  override componentDidCatch(): void {
    const saving = currentDraft()?.saver.flush() ?? Promise.resolve(true);
    void saving.then((saved) => this.setState({ saved }));
  }

  override render(): ReactNode {
    const { broken, saved } = this.state;
    if (!broken) return this.props.children;
    return (
      <Result
        status="warning"
        title="界面显示出了问题"
        subTitle={
          saved === undefined
            ? '正在保存已输入的内容。'
            : saved
              ? '已输入的内容都已保存，请重新载入界面。如果反复出现，请联系信息化人员。'
              : '已输入的内容还没有保存成功。请先检查磁盘，再点“重试保存”。'
        }
        extra={
          saved === false ? (
            <Button type="primary" onClick={() => this.componentDidCatch()}>
              重试保存
            </Button>
          ) : (
            <Button type="primary" disabled={saved === undefined} onClick={() => window.location.reload()}>
              重新载入
            </Button>
          )
        }
      />
    );
  }
}
