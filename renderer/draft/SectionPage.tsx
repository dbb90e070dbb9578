/** One of the six sections: its title, its prose, and its statutory table where the form has one. */
import { PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Spin } from 'antd';
import { Suspense, lazy, useState } from 'react';
import type { ComponentProps } from 'react';
import type { SectionForm, TableId } from '../../shared/editions/form.ts';
import { sectionOf } from '../../shared/report/report.ts';
import { ChartsPanel } from '../charts/ChartsPanel.tsx';
import { StatutoryTable } from '../grid/StatutoryTable.tsx';
import { useDraft } from './DraftContext.tsx';
import { SectionHead } from './SectionHead.tsx';
import { isFinal } from './draftStore.ts';

const ProseEditor = lazy(() => import('../prose/ProseEditor.tsx'));

export function SectionPage({ section }: { readonly section: SectionForm }) {
  const { id, title, note } = section;
  if (section.table) return <TablePage key={id} section={section} table={section.table} />;
  return (
    <div className="page">
      <SectionHead key={id} section={section} />
      {note !== undefined && <p className="section-note">{note}</p>}
      <Prose key={`${id}.body`} part={`${id}.body`} label={`${title}，正文`} />
    </div>
  );
}

/** A section with a statutory table. Most have no text beside it, so that is only offered. */
function TablePage({ section, table }: { readonly section: SectionForm; readonly table: TableId }) {
  const { id, title } = section;
  const locked = useDraft(isFinal);
  const own = useDraft((s) => sectionOf(s.report, id));
  const carriedFrom = useDraft((s) => s.report.provenance.carriedFromYear);
  const hasAfter = own.after !== undefined && own.after.length > 0;
  const hasCharts = useDraft((s) => (s.report.charts?.length ?? 0) > 0);
  const [wanted, setWanted] = useState({ body: own.body.length > 0, after: hasAfter, charts: hasCharts });
  // An explanation may have become a note since; a note that goes leaves its editor open.
  if (hasAfter && !wanted.after) setWanted({ ...wanted, after: true });
  return (
    <div className="page table-page">
      <SectionHead section={section}>
        {!wanted.body && !locked && <Offer text="表前加文字" onTake={() => setWanted({ ...wanted, body: true })} />}
        {!wanted.after && !locked && <Offer text="表后加说明" onTake={() => setWanted({ ...wanted, after: true })} />}
        {table === 'requests' && !wanted.charts && !locked && (
          <Offer text="加图解" onTake={() => setWanted({ ...wanted, charts: true })} />
        )}
      </SectionHead>
      {table === 'requests' && carriedFrom !== undefined && (
        <Alert
          type="info"
          showIcon
          closable
          title={`“上年结转”一行取自${carriedFrom}年报告的“结转下年度继续办理”，请与办理台账核对。`}
        />
      )}
      {wanted.body && <Prose part={`${id}.body`} label={`${title}，表前文字`} />}
      <StatutoryTable table={table} />
      {wanted.after && <Prose part={`${id}.after`} label={`${title}，表后文字`} />}
      {table === 'requests' && wanted.charts && <ChartsPanel />}
    </div>
  );
}

const Offer = ({ text, onTake }: { readonly text: string; readonly onTake: () => void }) => (
  <Button size="small" type="text" icon={<PlusOutlined />} onClick={onTake}>
    {text}
  </Button>
);

const Prose = (props: ComponentProps<typeof ProseEditor>) => (
  <Suspense fallback={<Spin />}>
    <ProseEditor {...props} />
  </Suspense>
);
