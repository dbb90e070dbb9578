/** The half of pdf.js that parses. Loaded in this process: it is one already that can be killed. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
