/** Choosing the cells that a chip shows: one, or several whose sum it shows. */
import { Modal, Select } from 'antd';
import { useMemo, useState } from 'react';
import type { FieldId, TableId } from '../../shared/editions/form.ts';
import { TABLE_IDS } from '../../shared/editions/form.ts';
import { showChip } from '../../shared/report/chipText.ts';
import { useDraft } from '../draft/DraftContext.tsx';

const TABLE_NAMES: Readonly<Record<TableId, string>> = {
  proactive: '二、主动公开',
  requests: '三、依申请公开',
  reviewLitigation: '四、复议诉讼',
};

interface Props {
  readonly onPick: (fields: FieldId[]) => void;
  readonly onClose: () => void;
}

export function ChipPicker({ onPick, onClose }: Props) {
  const form = useDraft((s) => s.form);
  const at = useDraft((s) => s.at);
  const [fields, setFields] = useState<FieldId[]>([]);
  const options = useMemo(
    () =>
      TABLE_IDS.map((t) => ({
        label: TABLE_NAMES[t],
        title: TABLE_NAMES[t],
        options: form.tables[t].fields.map((f) => ({
          value: f.id,
          label: `${f.rowName} · ${f.columnName}：${at(f.id).value ?? '未填'}`,
        })),
      })),
    [form, at],
  );
  return (
    <Modal
      open
      title="插入表格数据"
      okText="插入"
      cancelText="取消"
      okButtonProps={{ disabled: fields.length === 0 }}
      onOk={() => {
        onPick(fields);
        onClose();
      }}
      onCancel={onClose}
    >
      <p>选择一个数据项；选择多个时，文字中显示它们的和。数据改动后，文字中的数字随之更新。</p>
      <Select
        mode="multiple"
        autoFocus
        aria-label="数据项"
        placeholder="输入“新收”“予以公开”等查找"
        style={{ width: '100%' }}
        options={options}
        value={fields}
        onChange={setFields}
        showSearch={{ optionFilterProp: 'label' }}
      />
      <p aria-live="polite">
        {fields.length > 0 &&
          `文字中将显示：${showChip({ type: 'chip', fields }, at).trim() || '（有空白，填写后显示）'}`}
      </p>
    </Modal>
  );
}
