/** A screen that lies over another one takes the focus when it opens, and Escape closes it. */
import { useEffect } from 'react';
import type { RefObject } from 'react';

/** @param first gets the focus. An Escape that something inside has used does not close. */
export function useEscape(first: RefObject<HTMLElement | null>, onClose: () => void): void {
  useEffect(() => {
    first.current?.focus();
    const close = (e: KeyboardEvent): void => {
      if (e.key === 'Escape' && !e.defaultPrevented) onClose();
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [first, onClose]);
}
