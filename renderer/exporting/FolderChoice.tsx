/** Which folder files are written to. */
import { FolderOpenOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { api } from '../api.ts';
import { answerOf } from '../notices.ts';

interface Props {
  readonly folder: string | null;
  readonly disabled: boolean;
  readonly onChoose: (folder: string) => void;
}

export function FolderChoice({ folder, disabled, onChoose }: Props) {
  const choose = async (): Promise<void> => {
    const chosen = await answerOf(api.chooseFolder());
    if (typeof chosen === 'string') onChoose(chosen);
  };
  return (
    <div className="export-folder">
      <Button icon={<FolderOpenOutlined aria-hidden />} disabled={disabled} onClick={() => void choose()}>
        {folder === null ? '选择文件夹' : '换一个文件夹'}
      </Button>
      <span>{folder ?? '请先选择导出到哪个文件夹。'}</span>
    </div>
  );
}
