/** The manual beside the work: chapters at the left, text at the right, searched as one types. */
import { SearchOutlined } from '@ant-design/icons';
import { Drawer, Input } from 'antd';
import { useRef, useState } from 'react';
import { showManual, useScreen } from '../screen.ts';
import { CHAPTERS } from './chapters.ts';
import { findTopics } from './topic.ts';
import './manual.css';

export function Manual() {
  const open = useScreen((s) => s.manualOpen);
  const [search, setSearch] = useState('');
  const text = useRef<HTMLDivElement>(null);
  const found = findTopics(CHAPTERS, search);
  const goTo = (id: string): void => text.current?.querySelector(`[data-chapter=${id}]`)?.scrollIntoView();
  return (
    <Drawer
      open={open}
      title="使用手册"
      size={820}
      onClose={() => showManual(false)}
      classNames={{ body: 'manual' }}
      destroyOnHidden
    >
      <nav className="manual-chapters" aria-label="章节">
        <Input
          prefix={<SearchOutlined aria-hidden />}
          placeholder="查找"
          aria-label="在手册里查找"
          allowClear
          value={search}
          onChange={(e) => setSearch(e.target.value)}
        />
        <ul>
          {found.map(({ id, title }) => (
            <li key={id}>
              <button type="button" className="plain-button" onClick={() => goTo(id)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className="manual-text" ref={text} tabIndex={0} role="region" aria-label="手册正文">
        {found.map(({ id, title, topics }) => (
          <section key={id} data-chapter={id}>
            <h2>{title}</h2>
            {topics.map((topic) => (
              <section key={topic.title}>
                <h3>{topic.title}</h3>
                {topic.lines.map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </section>
            ))}
          </section>
        ))}
        {found.length === 0 && <p>手册里没有“{search}”。换个说法试试，例如“结转”“导出”。</p>}
      </div>
    </Drawer>
  );
}
