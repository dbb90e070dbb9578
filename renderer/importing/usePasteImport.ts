/** Ctrl+V outside any field imports what was copied: files, or the text of a document or page. */
import { useEffect } from 'react';
import { pasteImport } from '../screen.ts';
import { openDropped } from './DropZone.tsx';
import { droppedFiles, droppedItems } from './batch/droppedFiles.ts';

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));

export function usePasteImport(): void {
  useEffect(() => {
    const paste = (e: ClipboardEvent): void => {
      if (e.defaultPrevented || takesText(e.target) || document.querySelector('[role=dialog]')) return;
      e.preventDefault();
      const items = e.clipboardData ? droppedItems(e.clipboardData) : [];
      void (items.length > 0 ? droppedFiles(items).then(openDropped) : pasteImport());
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
}
