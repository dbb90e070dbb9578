/** The manual beside the work: chapters at the left, text at the right, searched as one types. The checks come last. */
import { SearchOutlined } from '@ant-design/icons';
import { Drawer, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { showManual, useScreen } from '../screen.ts';
import { CHAPTERS } from './chapters.ts';
import { RULE_CHAPTERS } from './rules.ts';
import type { Chapter } from './topic.ts';
import { findTopics } from './topic.ts';
import './manual.css';

export function Manual() {
  const open = useScreen((s) => s.manualOpen);
  const anchor = useScreen((s) => s.manualAnchor);
  return (
    <Drawer
      open={open}
      title="使用手册"
      size={820}
      onClose={() => showManual(false)}
      classNames={{ body: 'manual' }}
      destroyOnHidden
    >
      <Pages key={anchor ?? ''} anchor={anchor} />
    </Drawer>
  );
}

/** @param anchor the topic to begin at */
function Pages({ anchor }: { readonly anchor: string | null }) {
  const [search, setSearch] = useState('');
  const text = useRef<HTMLDivElement>(null);
  const guide = findTopics(CHAPTERS, search);
  const rules = findTopics(RULE_CHAPTERS, search);
  const goTo = (id: string): void => text.current?.querySelector(`[data-chapter=${id}]`)?.scrollIntoView();
  useEffect(() => {
    if (anchor === null) return;
    const topic = text.current?.querySelector<HTMLElement>(`[data-topic="${anchor}"]`);
    topic?.scrollIntoView();
    topic?.focus({ preventScroll: true });
  }, [anchor]);
  return (
    <>
      <nav className="manual-chapters" aria-label="章节">
        <Input
          prefix={<SearchOutlined aria-hidden />}
          placeholder="查找"
          aria-label="在手册里查找"
          allowClear
          value={search}
          onChange={(e) => setSearch(e.target.value)}
        />
        <ChapterList chapters={guide} onChoose={goTo} />
        {rules.length > 0 && <h2>校验规则</h2>}
        <ChapterList chapters={rules} onChoose={goTo} />
      </nav>
      <div className="manual-text" ref={text} tabIndex={0} role="region" aria-label="手册正文">
        {[...guide, ...rules].map((chapter) => (
          <ChapterText key={chapter.id} {...chapter} current={anchor} />
        ))}
        {guide.length + rules.length === 0 && <p>手册里没有“{search}”。换个说法试试，例如“结转”“导出”。</p>}
      </div>
    </>
  );
}

interface ListProps {
  readonly chapters: readonly Chapter[];
  readonly onChoose: (id: string) => void;
}

const ChapterList = ({ chapters, onChoose }: ListProps) => (
  <ul>
    {chapters.map(({ id, title }) => (
      <li key={id}>
        <button type="button" className="plain-button" onClick={() => onChoose(id)}>
          {title}
        </button>
      </li>
    ))}
  </ul>
);

const ChapterText = ({ id, title, topics, current }: Chapter & { readonly current: string | null }) => (
  <section data-chapter={id}>
    <h2>{title}</h2>
    {topics.map((topic) => (
      <section
        key={topic.title}
        data-topic={topic.anchor}
        tabIndex={topic.anchor === undefined ? undefined : -1}
        aria-current={topic.anchor !== undefined && topic.anchor === current ? 'true' : undefined}
      >
        <h3>{topic.title}</h3>
        {topic.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
    ))}
  </section>
);
