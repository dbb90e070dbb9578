/** Facts around the report: which office, dates, index number, contact. */
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { CONTACT_FIELDS, KINDS, LEVELS } from '../firstRun/officeForm.ts';
import type { Metadata, Organ } from '../../shared/report/report.ts';
import { useDraft, useDraftStore } from './DraftContext.tsx';
import { DateField } from './DateField.tsx';
import { TextField } from './TextField.tsx';
import { isFinal } from './draftStore.ts';
import { withMetadata } from './metadata.ts';

const DATES = [
  { key: 'issuedOn', label: '成文日期', about: '印在报告末尾，填写后才印落款。' },
  { key: 'publishedOn', label: '发布日期', about: '在网站公开的日期，部门不晚于1月31日，政府不晚于3月31日。' },
] as const;

export function MetadataForm() {
  const draft = useDraftStore();
  const locked = useDraft(isFinal);
  const metadata = useDraft((s) => s.report.metadata);
  const organ = useDraft((s) => s.report.organ);
  const write = (key: keyof Metadata, text: string): void => {
    const { report, editReport } = draft.getState();
    editReport(withMetadata(report, key, text));
  };
  const writeOrgan = (part: Partial<Organ>): void => {
    const { report, editReport } = draft.getState();
    editReport({ organ: { ...report.organ, ...part } });
  };
  return (
    <section className="metadata" aria-label="报告信息">
      <h2>报告信息</h2>
      <div className="metadata-fields">
        <Fact id="meta-organ" label="单位全称">
          <TextField id="meta-organ" longest={200} value={organ.name} onWrite={(name) => writeOrgan({ name })} />
        </Fact>
        <Fact id="meta-level" label="层级">
          <Select
            id="meta-level"
            disabled={locked}
            value={organ.level}
            options={[...LEVELS]}
            onChange={(level) => writeOrgan({ level })}
          />
        </Fact>
        <Fact id="meta-kind" label="单位类型">
          <Select
            id="meta-kind"
            disabled={locked}
            value={organ.kind}
            options={[...KINDS]}
            onChange={(kind) => writeOrgan({ kind })}
          />
        </Fact>
        {DATES.map(({ key, label, about }) => (
          <Fact key={key} id={`meta-${key}`} label={label}>
            <DateField
              id={`meta-${key}`}
              about={about}
              value={metadata[key] ?? ''}
              onWrite={(date) => write(key, date)}
            />
          </Fact>
        ))}
        <Fact id="meta-index" label="索引号">
          <TextField
            id="meta-index"
            longest={100}
            value={metadata.indexNumber ?? ''}
            onWrite={(text) => write('indexNumber', text)}
          />
        </Fact>
        {CONTACT_FIELDS.map(({ key, label, longest, example }) => (
          <Fact key={key} id={`meta-${key}`} label={label}>
            <TextField
              id={`meta-${key}`}
              longest={longest}
              placeholder={example}
              value={metadata[key] ?? ''}
              onWrite={(text) => write(key, text)}
            />
          </Fact>
        ))}
      </div>
    </section>
  );
}

interface FactProps {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

const Fact = ({ id, label, children }: FactProps) => (
  <div className="fact">
    <label htmlFor={id}>{label}</label>
    {children}
  </div>
);
