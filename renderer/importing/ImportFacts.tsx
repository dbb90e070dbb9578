/** The recognised report in short, with the facts that the officer may correct. */
import { Alert, Form, Input, InputNumber, Select } from 'antd';
import type { ImportPreview } from '../../shared/api.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { findingSentence, verdict } from '../../shared/checks/sentences.ts';
import { EDITION_IDS, formOf } from '../../shared/editions/editions.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../shared/report/report.ts';
import type { Report } from '../../shared/report/report.ts';
import { ClassMark } from '../draft/ClassMark.tsx';
import { BundleFacts } from './BundleFacts.tsx';
import { editionLabel, lostCells, scrubbedWords, sectionsFound, tableCounts } from './recognised.ts';
import type { Corrections } from './recognised.ts';

interface Props {
  readonly preview: ImportPreview;
  /** As corrected. */
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
}

export function ImportFacts({ preview, report, findings, corrections, onCorrect }: Props) {
  const { recognition, scrubbed, encoding } = preview;
  const form = formOf(report);
  const lost = lostCells(recognition.report, corrections.edition);
  const sections = sectionsFound(report);
  const layouts = Object.keys(report.tableEditions ?? {}).length > 0;
  return (
    <>
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
              onChange={(e) => onCorrect({ ...corrections, organName: e.target.value })}
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
              onChange={(year) => year !== null && onCorrect({ ...corrections, year })}
            />
          </Form.Item>
          <Form.Item label="表格格式" htmlFor="import-edition" className="import-edition">
            <Select
              id="import-edition"
              value={corrections.edition}
              onChange={(edition) => onCorrect({ ...corrections, edition })}
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
        <table className="import-counts">
          <thead>
            <tr>
              <th scope="col">表格</th>
              <th scope="col">找到的数字</th>
            </tr>
          </thead>
          <tbody>
            {tableCounts(report, recognition.places).map(({ table, title, found, all }) => (
              <tr key={table}>
                <th scope="row">{title}</th>
                <td className={found < all ? 'short' : ''}>
                  {found}/{all}
                  {found < all && `，缺${all - found}个`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          找到的部分：{sections.found.length > 0 ? sections.found.join('，') : '无'}。
          {sections.missing.length > 0 && <strong className="short">缺：{sections.missing.join('，')}。</strong>}
        </p>
      </section>
      <BundleFacts preview={preview} />
      <section>
        <h2>读取时去掉的内容</h2>
        <p>
          {scrubbed.length === 0 ? '没有去掉任何内容。' : `${scrubbed.map(scrubbedWords).join('、')}，都没有带入报告。`}
          {encoding !== undefined && `文字编码：${encoding}。`}
        </p>
        {scrubbed
          .filter((s) => s.examples.length > 0)
          .map((s) => (
            <details key={s.what}>
              <summary>{scrubbedWords(s)}</summary>
              <ul className="import-examples">
                {s.examples.map((e, i) => (
                  <li key={i}>{e}</li>
                ))}
              </ul>
            </details>
          ))}
      </section>
      <section>
        <h2>校验结果：{verdict(findings)}</h2>
        <ul className="import-findings">
          {findings.map((f, i) => (
            <li key={i}>
              <ClassMark class={f.class} /> {findingSentence(f, form)}
            </li>
          ))}
        </ul>
        {findings.length > 0 && <p className="muted">导入后可以逐条定位、改正。</p>}
      </section>
    </>
  );
}
