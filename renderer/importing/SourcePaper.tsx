/** The file as it was read, drawn as a page. What became a cell of the report leads to that cell, and the other way. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { cellName } from '../../shared/editions/editions.ts';
import { PaperBlock } from '../paper/Paper.tsx';
import type { Links, Mark, Marks } from '../paper/Paper.tsx';
import { placeKey } from '../paper/placeKey.ts';
import { useReview, useReviewStore } from './ReviewContext.tsx';
import { placeOf } from './doubts.ts';
import type { Spot } from './doubts.ts';
import { isSettled } from './reviewStore.ts';
import { fieldsByPlace } from './sourceText.ts';

/** Blocks drawn at first and added at the end of what is drawn: a report has some hundred, a stray file many thousand. */
const PORTION = 200;

export function SourcePaper() {
  const review = useReviewStore();
  const { source, recognition } = useReview((s) => s.preview);
  const current = useReview((s) => s.current);
  const visit = useReview((s) => s.visit);
  const marks = useMarks();
  const paper = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLParagraphElement>(null);
  const [portion, setPortion] = useState(PORTION);
  const links = useLinks();
  const byPlace = useMemo(() => fieldsByPlace(recognition.places), [recognition]);
  const place = current ? placeOf(recognition, current) : undefined;
  const drawn = Math.max(portion, (place?.block ?? 0) + 1);
  const more = drawn < source.blocks.length;

  useEffect(() => {
    if (!place) return;
    paper.current?.querySelector(`[data-place="${placeKey(place)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [place, visit]);
  useEffect(() => {
    const last = end.current;
    if (!more || !last) return;
    const watch = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) setPortion(drawn + PORTION);
    });
    watch.observe(last);
    return () => watch.disconnect();
  }, [more, drawn]);

  /** What came from the place; of several cells of one line the one behind the last one shown. */
  const spotAt = (key: string): Spot | undefined => {
    const fields = byPlace.get(key) ?? [];
    const shown = current?.kind === 'cell' ? fields.indexOf(current.field) : -1;
    const field = fields[(shown + 1) % fields.length];
    if (field !== undefined) return { kind: 'cell', field };
    const index = recognition.unplaced.findIndex((u) => placeKey(u.place) === key);
    return index < 0 ? undefined : { kind: 'text', index };
  };
  const click = (e: MouseEvent): void => {
    const { goTo } = review.getState();
    for (let at = closestPlace(e.target); at; at = closestPlace(at.parentElement)) {
      const spot = spotAt(at.dataset['place'] ?? '');
      if (spot) {
        goTo(spot);
        return;
      }
    }
  };
  const press = (e: KeyboardEvent<HTMLElement>): void => {
    const by =
      e.key === 'ArrowDown' || e.key === 'ArrowRight' ? 1 : e.key === 'ArrowUp' || e.key === 'ArrowLeft' ? -1 : 0;
    const buttons = [...(paper.current?.querySelectorAll<HTMLElement>('.paper-link') ?? [])];
    const here = buttons.findIndex((b) => b === e.target);
    // Without a cell in focus the keys scroll the paper, as anywhere.
    if (by === 0 || here < 0) return;
    e.preventDefault();
    const next = buttons[here + by];
    next?.focus({ preventScroll: true });
    next?.click();
  };
  return (
    <section className="import-source" aria-label="原文" tabIndex={0} onClick={click} onKeyDown={press}>
      <div className="paper small import-paper" ref={paper}>
        {source.blocks.slice(0, drawn).map((block, i) => {
          const own = marks.get(i);
          const linked = links.get(i);
          return (
            <PaperBlock
              key={i}
              block={block}
              index={i}
              {...(own && { marks: own })}
              {...(linked && { links: linked })}
            />
          );
        })}
      </div>
      {more && (
        <p className="import-more muted" ref={end}>
          往下滚动，显示其余{source.blocks.length - drawn}段
        </p>
      )}
    </section>
  );
}

const closestPlace = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;

/** Marks by block, so that only blocks whose marks change are drawn again. */
function useMarks(): ReadonlyMap<number, Marks> {
  const { recognition } = useReview((s) => s.preview);
  const doubts = useReview((s) => s.doubts);
  const decisions = useReview((s) => s.decisions);
  const read = useReview((s) => s.read);
  const current = useReview((s) => s.current);
  const own = useMemo(() => {
    const marks = new Map<number, Map<string, Mark>>();
    for (const doubt of doubts) {
      const place = placeOf(recognition, doubt.spot);
      if (!place || isSettled(doubt, { decisions, read })) continue;
      const ofBlock = marks.get(place.block) ?? new Map<string, Mark>();
      marks.set(place.block, ofBlock.set(placeKey(place), 'reason' in doubt ? 'unsure' : 'unplaced'));
    }
    return marks;
  }, [recognition, doubts, decisions, read]);
  return useMemo(() => {
    const place = current ? placeOf(recognition, current) : undefined;
    if (!place) return own;
    const here = new Map(own.get(place.block)).set(placeKey(place), 'current');
    return new Map<number, Marks>(own).set(place.block, here);
  }, [recognition, own, current]);
}

/** What the cells that were read are called, by block. */
function useLinks(): ReadonlyMap<number, Links> {
  const { recognition, source } = useReview((s) => s.preview);
  const form = useReview((s) => s.form);
  return useMemo(() => {
    const links = new Map<number, Map<string, string>>();
    for (const [id, place] of Object.entries(recognition.places)) {
      const field = form.fieldById.get(id);
      if (!field || place.cell === undefined || !source.blocks[place.block]) continue;
      const ofBlock = links.get(place.block) ?? new Map<string, string>();
      links.set(place.block, ofBlock.set(placeKey(place), `原文，读作${cellName(field)}`));
    }
    return links;
  }, [recognition, source, form]);
}
