/** One page as it will be printed; drawn when it comes near the window, read out as its text. */
import { useEffect, useRef, useState } from 'react';
import type { PDFDocumentProxy } from './pdfPages.ts';

/** CSS pixels to the PDF point. */
const PIXELS_PER_POINT = 96 / 72;
/** A4, before the page itself is known. */
const A4 = { width: 595, height: 842 } as const;
/** How far outside of the window pages are drawn. */
const NEAR = '600px';

interface Props {
  readonly document: PDFDocumentProxy;
  readonly number: number;
  /** In percent. */
  readonly size: number;
}

/** Some fonts give 工 and its like back as the radicals that look the same. */
const readable = (text: string): string => text.replace(/[\u2f00-\u2fd5]/g, (c) => c.normalize('NFKC'));

export function PageSheet({ document, number, size }: Props) {
  const sheet = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(false);
  const [points, setPoints] = useState<{ readonly width: number; readonly height: number }>(A4);
  const [text, setText] = useState('');

  useEffect(() => {
    const own = sheet.current;
    if (!own) return;
    const watch = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), { rootMargin: NEAR });
    watch.observe(own);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    let gone = false;
    void document.getPage(number).then(async (page) => {
      const { items } = await page.getTextContent();
      if (gone) return;
      const { width, height } = page.getViewport({ scale: 1 });
      setPoints({ width, height });
      setText(readable(items.map((item) => ('str' in item ? item.str : '')).join('')));
    });
    return () => {
      gone = true;
    };
  }, [document, number]);
  useEffect(() => {
    const own = canvas.current;
    if (!near || !own) return;
    let drawing: { readonly cancel: () => void } | undefined;
    let gone = false;
    void document.getPage(number).then((page) => {
      if (gone) return;
      const viewport = page.getViewport({ scale: (size / 100) * PIXELS_PER_POINT * window.devicePixelRatio });
      own.width = Math.floor(viewport.width);
      own.height = Math.floor(viewport.height);
      const task = page.render({ canvas: own, viewport });
      drawing = task;
      // Drawing that was cancelled is no failure.
      task.promise.catch(() => undefined);
    });
    return () => {
      gone = true;
      drawing?.cancel();
    };
  }, [document, number, size, near]);

  const scale = (size / 100) * PIXELS_PER_POINT;
  return (
    <article
      ref={sheet}
      className="preview-page"
      aria-label={`第${number}页`}
      style={{ width: points.width * scale, height: points.height * scale }}
    >
      <canvas ref={canvas} aria-hidden />
      <p className="spoken">{text}</p>
    </article>
  );
}
