/** What an officer does with a report, always in the same place. */
import {
  ArrowLeftOutlined,
  CheckCircleOutlined,
  DiffOutlined,
  ExportOutlined,
  FileProtectOutlined,
  PrinterOutlined,
  QuestionCircleOutlined,
  RedoOutlined,
  SaveOutlined,
  UndoOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import { goToList, showManual } from '../screen.ts';
import { useDraft, useDraftStore } from './DraftContext.tsx';
import { isFinal } from './draftStore.ts';
import { replay } from './editing.ts';

interface Props {
  readonly textFocused: boolean;
  readonly onSave: () => void;
  readonly onCheck: () => void;
  readonly onFinalise: () => void;
  readonly onLastYear: () => void;
  readonly onPreview: () => void;
  readonly onExport: () => void;
}

export function Toolbar({ textFocused, onSave, onCheck, onFinalise, onLastYear, onPreview, onExport }: Props) {
  const locked = useDraft(isFinal);
  const organ = useDraft((s) => s.report.organ.name);
  const year = useDraft((s) => s.report.year);
  return (
    <header className="draft-head">
      <div
        className="draft-tools"
        role="toolbar"
        aria-label="工具栏"
        // The focus stays where the officer works; undo goes there.
        onMouseDown={(e) => e.preventDefault()}
      >
        <Button icon={<ArrowLeftOutlined />} onClick={() => void goToList()}>
          返回
        </Button>
        <Button type="primary" icon={<SaveOutlined />} onClick={onSave} title="Ctrl+S">
          保存
        </Button>
        <StepButton way="undo" textFocused={textFocused} />
        <StepButton way="redo" textFocused={textFocused} />
        <Button icon={<CheckCircleOutlined />} onClick={onCheck} title="F7">
          校验
        </Button>
        <Button icon={<DiffOutlined />} onClick={onLastYear}>
          与上年对照
        </Button>
        <Button icon={<FileProtectOutlined aria-hidden />} disabled={locked} onClick={onFinalise}>
          定稿
        </Button>
        <Button icon={<PrinterOutlined />} onClick={onPreview} title="Ctrl+P">
          打印预览
        </Button>
        <Button icon={<ExportOutlined />} onClick={onExport}>
          导出
        </Button>
        <Button
          type="text"
          icon={<QuestionCircleOutlined />}
          aria-label="使用手册"
          title="使用手册（F1）"
          onClick={() => showManual(true)}
        />
      </div>
      <h1 title={`${organ}${year}年`}>
        {organ} {year}年报告
      </h1>
    </header>
  );
}

const STEPS = {
  undo: { name: '撤销', key: 'Ctrl+Z', icon: <UndoOutlined /> },
  redo: { name: '恢复', key: 'Ctrl+Y', icon: <RedoOutlined /> },
} as const;

/** Says what it will take back or do again; the one part of the bar that changes from cell to cell. */
function StepButton({ way, textFocused }: { readonly way: keyof typeof STEPS; readonly textFocused: boolean }) {
  const draft = useDraftStore();
  const locked = useDraft(isFinal);
  const label = useDraft((s) => s[`${way}Steps`].at(-1)?.label);
  const { name, key, icon } = STEPS[way];
  return (
    <Button
      icon={icon}
      aria-label={name}
      title={`${name}${textFocused ? '文字' : (label ?? '')}（${key}）`}
      disabled={locked || (!textFocused && label === undefined)}
      onClick={() => replay(draft, way)}
    />
  );
}
