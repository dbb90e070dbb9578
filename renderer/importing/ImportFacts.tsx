/** The facts of the recognised report, which the officer may correct. */
import { Alert, Form, Input, InputNumber, Select } from 'antd';
import { EDITION_IDS } from '../../shared/editions/editions.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../shared/report/report.ts';
import { useReview, useReviewStore } from './ReviewContext.tsx';
import { editionLabel, lostCells } from './recognised.ts';
import type { Corrections } from './recognised.ts';

export function ImportFacts() {
  const review = useReviewStore();
  const recognised = useReview((s) => s.preview.recognition.report);
  const corrections = useReview((s) => s.corrections);
  const layouts = useReview((s) => Object.keys(s.report.tableEditions ?? {}).length > 0);
  const lost = lostCells(recognised, corrections.edition);
  const correct = (part: Partial<Corrections>): void => review.getState().correct({ ...corrections, ...part });
  return (
    <section>
      <h2>识别出的报告</h2>
      <Form layout="vertical" component="div" className="import-form">
        <Form.Item
          label="单位"
          htmlFor="import-organ"
          {...(corrections.organName.trim() === '' && { validateStatus: 'error', help: '没有认出单位，请填写。' })}
        >
          <Input
            id="import-organ"
            maxLength={200}
            value={corrections.organName}
            onChange={(e) => correct({ organName: e.target.value })}
          />
        </Form.Item>
        <Form.Item label="年度" htmlFor="import-year">
          <InputNumber
            id="import-year"
            min={FIRST_YEAR}
            max={LAST_YEAR}
            precision={0}
            suffix="年"
            value={corrections.year}
            onChange={(year) => year !== null && correct({ year })}
          />
        </Form.Item>
        <Form.Item label="表格格式" htmlFor="import-edition" className="import-edition">
          <Select
            id="import-edition"
            value={corrections.edition}
            onChange={(edition) => correct({ edition })}
            options={EDITION_IDS.map((id) => ({ value: id, label: editionLabel(id) }))}
          />
        </Form.Item>
      </Form>
      {layouts && <p className="muted">其中有的表格用的是另一年的版式，按原样保留。</p>}
      {lost.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`所选格式没有${lost.length}个已识别数字的位置，这些数字不会导入，请确认格式选对了。`}
        />
      )}
    </section>
  );
}
