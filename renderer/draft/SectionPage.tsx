/** One of the six sections: its title, its prose, and its statutory table where the form has one. */
import { PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Spin } from 'antd';
import { Suspense, lazy, useState } from 'react';
import type { SectionForm } from '../../shared/editions/form.ts';
import { sectionOf } from '../../shared/report/report.ts';
import { StatutoryTable } from '../grid/StatutoryTable.tsx';
import { useDraft } from './DraftContext.tsx';
import { SectionHead } from './SectionHead.tsx';

const ProseEditor = lazy(() => import('../prose/ProseEditor.tsx'));

export function SectionPage({ section }: { readonly section: SectionForm }) {
  const carriedFrom = useDraft((s) => s.report.provenance.carriedFromYear);
  const { id, title, note, table } = section;
  return (
    <div className={table ? 'page table-page' : 'page'}>
      <SectionHead key={id} section={section} />
      {note !== undefined && <p className="section-note">{note}</p>}
      {table === 'requests' && carriedFrom !== undefined && (
        <Alert
          className="section-carried"
          type="info"
          showIcon
          closable
          title={`“上年结转”一行建议值取自${carriedFrom}年报告的“结转下年度继续办理”，请与办理台账核对。`}
        />
      )}
      {table ? (
        <>
          <SideProse key={`${id}.body`} part={`${id}.body`} label={`${title}，表前文字`} offer="在表前加文字" />
          <StatutoryTable table={table} />
          <SideProse
            key={`${id}.after`}
            part={`${id}.after`}
            label={`${title}，表后文字`}
            offer="在表后加说明（注：…）"
          />
        </>
      ) : (
        <Suspense fallback={<Spin />}>
          <ProseEditor key={id} part={`${id}.body`} label={`${title}，正文`} />
        </Suspense>
      )}
    </div>
  );
}

interface SideProps {
  readonly part: `${SectionForm['id']}.body` | `${SectionForm['id']}.after`;
  readonly label: string;
  readonly offer: string;
}

/** Text beside a table: most reports have none, so there is only an offer until the officer wants it. */
function SideProse({ part, label, offer }: SideProps) {
  const [id, where] = part.split('.') as [SectionForm['id'], 'body' | 'after'];
  const present = useDraft((s) => (sectionOf(s.report, id)[where]?.length ?? 0) > 0);
  const [wanted, setWanted] = useState(present);
  if (!present && !wanted) {
    return (
      <Button className="side-prose" size="small" type="text" icon={<PlusOutlined />} onClick={() => setWanted(true)}>
        {offer}
      </Button>
    );
  }
  return (
    <Suspense fallback={<Spin />}>
      <ProseEditor part={part} label={label} />
    </Suspense>
  );
}
