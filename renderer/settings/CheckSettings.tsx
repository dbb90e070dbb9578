/** 校验设置: local limits and word lists. They hold for every report on this machine, and for the open draft at once. */
import { Button, Modal, Tabs } from 'antd';
import { useState } from 'react';
import { DEFAULT_OPTIONS } from '../../shared/checks/checkOptions.ts';
import { WORD_LIST_KINDS } from '../../shared/checks/wordLists.ts';
import type { WordListKind } from '../../shared/checks/wordLists.ts';
import type { AppError } from '../../shared/errors.ts';
import { noteDone } from '../notices.ts';
import { saveCheckOptions, useScreen } from '../screen.ts';
import { LimitFields } from './LimitFields.tsx';
import { WordListField } from './WordListField.tsx';
import { LIST_WORDS, listsOf, textsOf } from './wordLists.ts';
import './settings.css';

type Page = 'limits' | WordListKind;

export function CheckSettings({ onClose }: { readonly onClose: () => void }) {
  const options = useScreen((s) => s.options);
  const [page, setPage] = useState<Page>('limits');
  const [settings, setSettings] = useState(options.settings);
  const [texts, setTexts] = useState(() => textsOf(options.words));
  const [wrong, setWrong] = useState<{ readonly kind: WordListKind; readonly error: AppError } | null>(null);

  const save = async (): Promise<void> => {
    const read = listsOf(texts);
    if ('error' in read) {
      setWrong(read);
      setPage(read.kind);
      return;
    }
    if (!(await saveCheckOptions({ settings, words: read.lists }))) return;
    noteDone('校验设置已保存，所有报告按新的设置校验。');
    onClose();
  };
  /** The page that is open, as the program brought it. */
  const restore = (): void => {
    if (page === 'limits') setSettings(DEFAULT_OPTIONS.settings);
    else setTexts({ ...texts, [page]: textsOf(DEFAULT_OPTIONS.words)[page] });
    setWrong(null);
  };
  return (
    <Modal
      open
      className="check-settings"
      title="校验设置"
      width={760}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={
        <div className="settings-end">
          <Button onClick={restore}>本页恢复默认</Button>
          <Button onClick={onClose}>取消</Button>
          <Button type="primary" onClick={() => void save()}>
            保存
          </Button>
        </div>
      }
    >
      <Tabs
        activeKey={page}
        onChange={(key) => setPage(key as Page)}
        items={[
          { key: 'limits', label: '字数和界限', children: <LimitFields settings={settings} onChange={setSettings} /> },
          ...WORD_LIST_KINDS.map((kind) => ({
            key: kind,
            label: LIST_WORDS[kind].title,
            children: (
              <WordListField
                kind={kind}
                text={texts[kind]}
                error={wrong?.kind === kind ? wrong.error : null}
                onChange={(text) => {
                  setTexts((before) => ({ ...before, [kind]: text }));
                  setWrong(null);
                }}
              />
            ),
          })),
        ]}
      />
    </Modal>
  );
}
