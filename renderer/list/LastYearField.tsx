/** Which report of last year a new one starts from: one of the list, or a file chosen here. */
import { FileSearchOutlined } from '@ant-design/icons';
import { Alert, Button, Form, Select } from 'antd';
import { useState } from 'react';
import { chooseFile } from './lastYears.ts';
import type { LastYearFile, LastYearSource } from './lastYears.ts';

interface Props {
  /** Last year. */
  readonly year: number;
  readonly sources: readonly LastYearSource[];
  /** Key of the source chosen; absent when there is none. */
  readonly value: string | undefined;
  /** The file that was chosen, of whatever year. */
  readonly file: LastYearFile | null;
  readonly onChange: (key: string) => void;
  readonly onFile: (file: LastYearFile) => void;
}

export function LastYearField({ year, sources, value, file, onChange, onFile }: Props) {
  const [reading, setReading] = useState(false);
  const choose = async (): Promise<void> => {
    setReading(true);
    const chosen = await chooseFile().finally(() => setReading(false));
    if (chosen) onFile(chosen);
  };
  const doubt = file && doubtOf(file, year);
  return (
    <>
      <Form.Item
        label={`${year}年报告`}
        htmlFor="new-from"
        extra={value === undefined && `列表里没有${year}年的报告，可以直接选择文件。`}
      >
        <div className="new-last">
          {value !== undefined && (
            <Select
              id="new-from"
              value={value}
              onChange={onChange}
              options={sources.map(({ key, label }) => ({ value: key, label }))}
            />
          )}
          <Button icon={<FileSearchOutlined />} loading={reading} onClick={() => void choose()}>
            选择文件
          </Button>
        </div>
      </Form.Item>
      {doubt !== null && <Alert className="new-notice" type="warning" showIcon title={doubt} />}
    </>
  );
}

/** What has to be known of the chosen file before a report is made from it. */
function doubtOf({ chosen: { fileName, report }, doubts }: LastYearFile, year: number): string | null {
  if (report.year !== year) {
    return `“${fileName}”识别为${report.year}年报告，不能作为${year}年报告。年度识别有误的，请先用“导入文件”核对。`;
  }
  return doubts > 0 ? `“${fileName}”有${doubts}处没有识别准确，新建后请对照原文件核对文字和“上年结转”。` : null;
}
