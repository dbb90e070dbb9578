/** Which pages go to the printer. */
import { PrinterOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { readPageRanges } from '../../shared/printPreview.ts';
import type { PageRange } from '../../shared/printPreview.ts';

type Which = 'all' | 'current' | 'some';

interface Props {
  readonly pages: number;
  readonly current: number;
  readonly onPrint: (pages?: PageRange[]) => Promise<unknown>;
}

export function PrintRange({ pages, current, onPrint }: Props) {
  const [which, setWhich] = useState<Which>('all');
  const [text, setText] = useState('');
  const [printing, setPrinting] = useState(false);
  const some = readPageRanges(text, pages);
  const wrong = which === 'some' && text.trim() !== '' && some === undefined;
  const print = (): void => {
    setPrinting(true);
    const chosen = which === 'all' ? undefined : which === 'current' ? [{ from: current, to: current }] : some;
    void onPrint(chosen).finally(() => setPrinting(false));
  };
  return (
    <>
      <Select<Which>
        aria-label="打印范围"
        value={which}
        onChange={setWhich}
        options={[
          { value: 'all', label: '全部页' },
          { value: 'current', label: '当前页' },
          { value: 'some', label: '指定页' },
        ]}
      />
      {which === 'some' && (
        <Input
          className="preview-range"
          aria-label="指定页"
          placeholder="如 1-3,5"
          value={text}
          {...(wrong && { status: 'error' as const, title: `请写1至${pages}之间的页码，例如 1-3,5。` })}
          onChange={(e) => setText(e.target.value)}
        />
      )}
      <Button
        type="primary"
        icon={<PrinterOutlined aria-hidden />}
        loading={printing}
        disabled={pages === 0 || (which === 'some' && some === undefined)}
        onClick={print}
      >
        打印
      </Button>
    </>
  );
}
