/** Changes the office's own data later; reports that exist keep what they say. */
import { Form, Modal } from 'antd';
import { noteDone } from '../notices.ts';
import { saveProfile, useScreen } from '../screen.ts';
import { OfficeFields } from './OfficeFields.tsx';
import { answersOf, profileOf } from './officeForm.ts';
import type { OfficeAnswers } from './officeForm.ts';
import './firstRun.css';

export function OfficeDialog({ onClose }: { readonly onClose: () => void }) {
  const profile = useScreen((s) => s.profile);
  const [form] = Form.useForm<OfficeAnswers>();
  const save = async (answers: OfficeAnswers): Promise<void> => {
    if (!(await saveProfile(profileOf(answers)))) return;
    noteDone('单位信息已保存，以后新建的报告使用新的信息。');
    onClose();
  };
  return (
    <Modal open title="单位信息" width={720} okText="保存" onOk={() => form.submit()} onCancel={onClose}>
      <Form<OfficeAnswers>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={profile ? answersOf(profile) : { level: 'county', kind: 'department' }}
        onFinish={(answers) => void save(answers)}
      >
        <OfficeFields />
      </Form>
    </Modal>
  );
}
