/** One build per process: `vite build --mode main | preload | renderer`. */
import { cpSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin, UserConfig } from 'vite';

/** Left out of the bundle: Electron itself, and the one package with native code. */
const EXTERNAL = ['electron', 'better-sqlite3'];

/** The character maps by which `loadPdf.ts` reads Chinese in PDF: data that no import names. */
const characterMaps: Plugin = {
  name: 'character-maps',
  writeBundle: () => cpSync('node_modules/pdfjs-dist/cmaps', 'dist/main/cmaps', { recursive: true }),
};

const configs: Record<string, UserConfig> = {
  main: {
    plugins: [characterMaps],
    ssr: { noExternal: true, external: EXTERNAL },
    build: {
      outDir: 'dist/main',
      emptyOutDir: true,
      ssr: true,
      target: 'node24',
      rolldownOptions: {
        input: { main: 'main/main.ts', cli: 'main/cli.ts', parser: 'main/import/host/parserEntry.ts' },
        external: EXTERNAL,
      },
    },
  },
  preload: {
    ssr: { noExternal: true, external: EXTERNAL },
    build: {
      outDir: 'dist/preload',
      emptyOutDir: true,
      ssr: 'preload/preload.ts',
      target: 'node24',
      rolldownOptions: { external: EXTERNAL, output: { format: 'cjs', entryFileNames: 'preload.cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react()],
    build: { outDir: '../dist/renderer', emptyOutDir: true, target: 'chrome140', chunkSizeWarningLimit: 2_000 },
  },
};

export default defineConfig(({ mode }) => configs[mode] ?? {});
