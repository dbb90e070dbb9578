/** Empty forms: for paper, and as a workbook in which other offices or 科室 fill in their numbers. */
import { Button, Checkbox, Input, InputNumber, Modal, Segmented, Select } from 'antd';
import { useState } from 'react';
import { BLANK_FORMATS, MAX_SUPPLIERS } from '../../shared/api.ts';
import type { BlankFormat, Exported } from '../../shared/api.ts';
import { EDITION_IDS, defaultEdition, formOf } from '../../shared/editions/editions.ts';
import { TABLE_IDS } from '../../shared/editions/form.ts';
import type { TableId } from '../../shared/editions/form.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../shared/report/report.ts';
import { api } from '../api.ts';
import { lastCalendarYear } from '../firstRun/officeForm.ts';
import { editionLabel } from '../importing/recognised.ts';
import { answerOf } from '../notices.ts';
import { useScreen } from '../screen.ts';
import { FolderChoice } from './FolderChoice.tsx';
import { Results } from './Results.tsx';
import { formatName } from './formats.ts';
import './exporting.css';

type Kind = 'blank' | 'collection';

const ABOUT: Readonly<Record<Kind, string>> = {
  blank: '按国家规定的格式打印，或者发给别人填写的空白报告，三张表没有数字。',
  collection: '发给科室、下属单位填写的电子表格：每个填报单位一张表，总计自动计算。填好后导入，程序把各家的数字相加。',
};

export function FormsDialog({ onClose }: { readonly onClose: () => void }) {
  const profile = useScreen((s) => s.profile);
  const [kind, setKind] = useState<Kind>('blank');
  const [organName, setOrganName] = useState(profile?.organ.name ?? '');
  const [year, setYear] = useState(lastCalendarYear(new Date()));
  const [edition, setEdition] = useState(defaultEdition(year));
  const [formats, setFormats] = useState<readonly BlankFormat[]>(['docx']);
  const [tables, setTables] = useState<readonly TableId[]>(['requests', 'reviewLitigation']);
  const [names, setNames] = useState('');
  const [folder, setFolder] = useState<string | null>(null);
  const [done, setDone] = useState<readonly Exported[]>([]);
  const [busy, setBusy] = useState(false);
  const suppliers = [...new Set(names.split(/[\n,，、;；]/).flatMap((n) => n.trim() || []))];
  const tooMany = suppliers.length > MAX_SUPPLIERS;
  const complete = kind === 'blank' ? formats.length > 0 : tables.length > 0 && suppliers.length > 0 && !tooMany;

  const write = async (into: string): Promise<void> => {
    setBusy(true);
    const form = { edition, year, organName: organName.trim(), folder: into };
    const exported =
      kind === 'blank'
        ? await answerOf(api.exportBlankForm({ ...form, formats: [...formats] }))
        : await answerOf(api.exportCollection({ ...form, tables: [...tables], suppliers }));
    setDone(exported ?? []);
    setBusy(false);
  };
  return (
    <Modal
      open
      title="空白表和数据采集表"
      width={640}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={
        <>
          <Button onClick={onClose}>{done.length > 0 ? '完成' : '取消'}</Button>
          <Button
            type="primary"
            loading={busy}
            disabled={folder === null || !complete}
            onClick={() => folder !== null && void write(folder)}
          >
            导出
          </Button>
        </>
      }
    >
      <div className="export">
        <Segmented<Kind>
          aria-label="哪一种"
          value={kind}
          onChange={(next) => {
            setKind(next);
            setDone([]);
          }}
          options={[
            { value: 'blank', label: '空白报告' },
            { value: 'collection', label: '数据采集表' },
          ]}
        />
        <p>{ABOUT[kind]}</p>
        <div className="forms-fields">
          <label>
            单位
            <Input maxLength={200} value={organName} onChange={(e) => setOrganName(e.target.value)} />
          </label>
          <label>
            年度
            <InputNumber
              min={FIRST_YEAR}
              max={LAST_YEAR}
              precision={0}
              suffix="年"
              value={year}
              onChange={(next) => {
                if (next === null) return;
                setYear(next);
                setEdition(defaultEdition(next));
              }}
            />
          </label>
          <label className="forms-wide">
            表格格式
            <Select
              aria-label="表格格式"
              value={edition}
              onChange={setEdition}
              options={EDITION_IDS.map((id) => ({ value: id, label: editionLabel(id) }))}
            />
          </label>
        </div>
        {kind === 'blank' ? (
          <Checkbox.Group<BlankFormat>
            value={[...formats]}
            onChange={setFormats}
            options={BLANK_FORMATS.map((format) => ({ value: format, label: formatName(format) }))}
          />
        ) : (
          <>
            <Checkbox.Group<TableId>
              value={[...tables]}
              onChange={setTables}
              options={TABLE_IDS.map((id) => ({
                value: id,
                label: formOf({ edition }).sections.find((s) => s.table === id)?.title ?? id,
              }))}
            />
            <label className="forms-suppliers">
              填报单位（每行一个，已写{suppliers.length}个）
              <Input.TextArea
                rows={4}
                value={names}
                placeholder={'办公室\n政策法规科\n……'}
                {...(tooMany && { status: 'error' as const })}
                onChange={(e) => setNames(e.target.value)}
              />
              {tooMany && <span role="alert">一个采集表最多{MAX_SUPPLIERS}个填报单位，请分成几个。</span>}
            </label>
          </>
        )}
        <FolderChoice folder={folder} disabled={busy} onChoose={setFolder} />
        {done.length > 0 && <Results done={done} />}
      </div>
    </Modal>
  );
}
