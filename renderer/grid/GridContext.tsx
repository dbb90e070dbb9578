/** React access to the table being drawn. */
import { createContext, use } from 'react';
import { useStore } from 'zustand/react';
import type { Grid, GridState } from './grid.ts';

const GridContext = createContext<Grid | null>(null);

export const GridProvider = GridContext;

export function useGridHandle(): Grid {
  const grid = use(GridContext);
  if (!grid) throw new Error('useGridHandle outside GridProvider');
  return grid;
}

/** What `selector` picks out of the grid's state. */
export const useGrid = <T,>(selector: (state: GridState) => T): T => useStore(useGridHandle().state, selector);
