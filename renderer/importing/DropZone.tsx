/** A report file dropped anywhere on the window is opened for import. */
import { useEffect, useState } from 'react';
import { MAX_FILE } from '../../shared/api.ts';
import { api } from '../api.ts';
import { answerOf, noteFailure, noteProblem } from '../notices.ts';
import { confirmImport } from '../screen.ts';
import './dropZone.css';

const holdsFiles = (e: DragEvent): boolean => e.dataTransfer?.types.includes('Files') ?? false;

async function open(files: readonly File[]): Promise<void> {
  const [file] = files;
  if (!file) return;
  if (files.length > 1) {
    noteProblem('一次只能导入一个文件，请逐个拖入。');
    return;
  }
  if (file.size > MAX_FILE) {
    noteFailure({ code: 'E_TOO_BIG', reason: 'fileSize', detail: file.name });
    return;
  }
  const bytes = await file.bytes().catch(() => null);
  if (!bytes) {
    noteFailure({ code: 'E_IO', reason: 'dropped', detail: file.name });
    return;
  }
  const preview = await answerOf(api.importFile({ fileName: file.name, bytes }));
  if (preview) await confirmImport(preview);
}

export function DropZone() {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (e: DragEvent): void => {
      if (!holdsFiles(e)) return;
      e.preventDefault();
      setOver(true);
    };
    const leave = (e: DragEvent): void => {
      if (e.relatedTarget === null) setOver(false);
    };
    const drop = (e: DragEvent): void => {
      setOver(false);
      if (!holdsFiles(e)) return;
      e.preventDefault();
      void open(Array.from(e.dataTransfer?.files ?? []));
    };
    window.addEventListener('dragover', drag);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', drag);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return over ? (
    <div className="drop-zone">
      <p>松开鼠标，导入这个文件</p>
    </div>
  ) : null;
}
