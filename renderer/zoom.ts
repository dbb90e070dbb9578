/** Size of everything on screen; remembered on this machine. */
import { useSyncExternalStore } from 'react';
import { create } from 'zustand/react';

export const ZOOMS = [100, 125, 150] as const;
export type Zoom = (typeof ZOOMS)[number];

const KEY = 'zoom';
const stored = ZOOMS.find((z) => String(z) === localStorage.getItem(KEY)) ?? 100;
const useStore = create<{ readonly zoom: Zoom }>()(() => ({ zoom: stored }));
const apply = (zoom: Zoom): void => document.documentElement.style.setProperty('zoom', String(zoom / 100));
apply(stored);

export const useZoom = (): Zoom => useStore((s) => s.zoom);

export function setZoom(zoom: Zoom): void {
  localStorage.setItem(KEY, String(zoom));
  apply(zoom);
  useStore.setState({ zoom });
}

const onResize = (changed: () => void): (() => void) => {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
};

/** Width of the window in pixels as large as they are drawn. */
export function useScreenWidth(): number {
  const width = useSyncExternalStore(onResize, () => window.innerWidth);
  return (width / useZoom()) * 100;
}
