/** 单位模板: the office's own Word file, in which the report is set when it has one. */
import { FileWordOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { MAX_FILE } from '../../shared/api.ts';
import type { HouseTemplateInfo } from '../../shared/api.ts';
import { PLACEHOLDERS, braced } from '../../shared/house/placeholders.ts';
import { api } from '../api.ts';
import { answerOf, noteFailure } from '../notices.ts';

export function HouseTemplate() {
  const [template, setTemplate] = useState<HouseTemplateInfo | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void answerOf(api.readHouseTemplate()).then((own) => setTemplate(own ?? null));
  }, []);
  const choose = async (file: File): Promise<void> => {
    const bytes = file.size > MAX_FILE ? null : await file.bytes().catch(() => null);
    if (!bytes) {
      noteFailure({ code: file.size > MAX_FILE ? 'E_TOO_BIG' : 'E_IO', reason: 'template', detail: file.name });
      return;
    }
    const saved = await answerOf(api.saveHouseTemplate({ fileName: file.name, bytes }));
    if (saved) setTemplate(saved);
  };
  const remove = async (): Promise<void> => {
    if ((await answerOf(api.removeHouseTemplate())) !== undefined) setTemplate(null);
  };
  return (
    <div className="export-template">
      <FileWordOutlined aria-hidden />
      <span>{template ? `Word 文档套用本单位模板“${template.fileName}”` : 'Word 文档用公文标准版式'}</span>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx"
        aria-label="选择单位模板文件"
        onChange={(e) => {
          const file = e.target.files?.[0];
          e.target.value = '';
          if (file) void choose(file);
        }}
      />
      <Button size="small" onClick={() => input.current?.click()}>
        {template ? '换一个模板' : '套用本单位模板…'}
      </Button>
      {template && (
        <Button size="small" onClick={() => void remove()}>
          不再套用
        </Button>
      )}
      <Popover trigger="click" title="模板怎么做" content={<Explanation />}>
        <Button size="small" type="link">
          模板怎么做
        </Button>
      </Popover>
    </div>
  );
}

const Explanation = () => (
  <div className="export-explained">
    <p>
      在本单位的 Word 文件里，要放报告内容的地方写上带双层花括号的名称，例如 {braced('标题')}、{braced('正文')}
      。字体、字号、页边距、红头都按模板。
    </p>
    <p>可以用的名称：{PLACEHOLDERS.join('、')}。</p>
  </div>
);
