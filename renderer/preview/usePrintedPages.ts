/** The pages that main makes of the stored report. */
import { useEffect, useState } from 'react';
import { fail } from '../../shared/errors.ts';
import type { AppError } from '../../shared/errors.ts';
import { api } from '../api.ts';
import { fontNotes } from './fonts.ts';
import { openPages } from './pdfPages.ts';
import type { PDFDocumentProxy } from './pdfPages.ts';

export type Pages =
  | { readonly kind: 'making' }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'ready'; readonly document: PDFDocumentProxy; readonly fonts: readonly string[] };

export function usePrintedPages(id: string): Pages {
  const [pages, setPages] = useState<Pages>({ kind: 'making' });
  useEffect(() => {
    let gone = false;
    let opened: PDFDocumentProxy | undefined;
    const make = async (): Promise<Pages> => {
      const made = await api.previewReport(id);
      if (!made.ok) return { kind: 'failed', error: made.error };
      opened = await openPages(made.value.pdf);
      return { kind: 'ready', document: opened, fonts: fontNotes(made.value.fonts) };
    };
    make()
      .catch((): Pages => ({ kind: 'failed', error: fail('E_EXPORT', 'preview').error }))
      .then((next) => {
        if (gone) void opened?.loadingTask.destroy();
        else setPages(next);
      })
      .catch(() => undefined);
    return () => {
      gone = true;
      void opened?.loadingTask.destroy();
    };
  }, [id]);
  return pages;
}
