/** The program's window: one screen at a time, with notices, manual and drop zone on top. */
import { Spin } from 'antd';
import { useEffect } from 'react';
import { DraftScreen } from './draft/DraftScreen.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FirstRun } from './firstRun/FirstRun.tsx';
import { BatchScreen } from './importing/batch/BatchScreen.tsx';
import { DropZone } from './importing/DropZone.tsx';
import { ImportScreen } from './importing/ImportScreen.tsx';
import { ReportList } from './list/ReportList.tsx';
import { Manual } from './manual/Manual.tsx';
import { Notices } from './Notices.tsx';
import { api } from './api.ts';
import { answerOf } from './notices.ts';
import { confirmImport, currentDraft, showManual, useScreen } from './screen.ts';

/** Saves what is open, then lets the window close. When saving fails the window stays and says why. */
async function flush(): Promise<void> {
  const saved = (await currentDraft()?.saver.flush()) ?? true;
  if (saved) await answerOf(api.flushed());
}

function CurrentScreen() {
  const screen = useScreen((s) => s.screen);
  switch (screen.kind) {
    case 'starting':
      return <Spin className="starting" size="large" description="正在打开" />;
    case 'firstRun':
      return <FirstRun />;
    case 'list':
      return <ReportList />;
    case 'importing':
      return <ImportScreen preview={screen.preview} {...(screen.from && { from: screen.from })} />;
    case 'batch':
      return <BatchScreen batch={screen.batch} />;
    case 'draft':
      return <DraftScreen key={screen.draft.key} draft={screen.draft} />;
  }
}

export function App() {
  useEffect(() => {
    const stops = [api.on('flush', () => void flush()), api.on('openFile', (preview) => void confirmImport(preview))];
    const help = (e: KeyboardEvent): void => {
      if (e.key !== 'F1' || e.defaultPrevented) return;
      e.preventDefault();
      showManual(true);
    };
    window.addEventListener('keydown', help);
    return () => {
      stops.forEach((stop) => stop());
      window.removeEventListener('keydown', help);
    };
  }, []);
  return (
    <>
      <ErrorBoundary>
        <CurrentScreen />
      </ErrorBoundary>
      <Manual />
      <Notices />
      <DropZone />
    </>
  );
}
