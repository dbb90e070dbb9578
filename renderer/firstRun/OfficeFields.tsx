/** The questions about an office, inside an antd form of `OfficeAnswers`. */
import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { CONTACT_FIELDS, KINDS, LEVELS } from './officeForm.ts';

export const OfficeFields = ({ children }: { readonly children?: ReactNode }) => (
  <>
    <Form.Item
      name="name"
      label="单位全称"
      rules={[{ required: true, whitespace: true, message: '请填写单位全称，报告标题要用。' }]}
      extra="与公章一致，例如“××县人民政府办公室”。报告标题由单位全称和年度组成。"
    >
      <Input maxLength={200} autoFocus />
    </Form.Item>
    <div className="field-pair">
      <Form.Item name="level" label="层级" rules={[{ required: true, message: '请选择层级。' }]}>
        <Select options={[...LEVELS]} />
      </Form.Item>
      <Form.Item name="kind" label="单位类型" rules={[{ required: true, message: '请选择单位类型。' }]}>
        <Select options={[...KINDS]} />
      </Form.Item>
      {children}
    </div>
    <p className="field-group">联系方式（印在报告导语里，可以以后再填）</p>
    <div className="field-pair">
      {CONTACT_FIELDS.map(({ key, label, longest, example }) => (
        <Form.Item key={key} name={key} label={label}>
          <Input maxLength={longest} placeholder={example} />
        </Form.Item>
      ))}
    </div>
  </>
);
