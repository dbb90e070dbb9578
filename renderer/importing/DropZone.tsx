/** Files dropped anywhere on the window are opened for import: one by itself, several or a folder as a batch. */
import { useEffect, useState } from 'react';
import { answerOf, noteProblem } from '../notices.ts';
import { confirmImport } from '../screen.ts';
import { beginDropped, openHeld } from './batch/chooseBatch.ts';
import { droppedItems, droppedFiles } from './batch/droppedFiles.ts';
import type { Dropped } from './batch/droppedFiles.ts';
import './dropZone.css';

const holdsFiles = (e: DragEvent): boolean => e.dataTransfer?.types.includes('Files') ?? false;

/** Opens files from outside. */
export async function openDropped({ files, skipped, hasFolder }: Dropped): Promise<void> {
  const [only] = files;
  if (!only) {
    noteProblem(`拖入的内容里没有可以导入的报告文件，跳过了${skipped.length}项。`);
    return;
  }
  if (files.length > 1 || hasFolder) {
    await beginDropped(files, skipped);
    return;
  }
  const preview = await answerOf(openHeld(only));
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
      if (!holdsFiles(e) || !e.dataTransfer) return;
      e.preventDefault();
      void droppedFiles(droppedItems(e.dataTransfer)).then(openDropped);
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
      <div>
        <p>松开鼠标，导入这些文件</p>
        <p className="muted">Word、WPS、Excel、PDF、网页、文本、报送包都可以，也可以是整个文件夹。</p>
      </div>
    </div>
  ) : null;
}
