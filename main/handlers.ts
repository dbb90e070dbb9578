/** What each call of the contract does: the store, the readers and writers, and the system's dialogs put together. */
import { randomUUID } from 'node:crypto';
import type { AppInfo, Exported } from '../shared/api.ts';
import { DEFAULT_OPTIONS } from '../shared/checks/checkOptions.ts';
import type { CheckOptions } from '../shared/checks/checkOptions.ts';
import { fail, ok } from '../shared/errors.ts';
import type { Result } from '../shared/errors.ts';
import type { PageRange } from '../shared/printPreview.ts';
import { sampleReport } from '../shared/sample/sampleReport.ts';
import { chartAddress } from './export/charts/chartAddresses.ts';
import { exportBlankForm } from './export/exportBlankForm.ts';
import { exportCollection } from './export/exportCollection.ts';
import { exportFindings, findingsPage } from './export/exportFindings.ts';
import { exportReport } from './export/exportReport.ts';
import type { Making, PrintPdf } from './export/exportReport.ts';
import { PAGE_FONTS } from './export/layout/pageFonts.ts';
import { reportPage } from './export/reportPage.ts';
import { writers } from './export/writers.ts';
import type { Handlers } from './guardedCall.ts';
import type { ReadForeign } from './import/foreignFile.ts';
import { folderImport } from './import/folder/folderImport.ts';
import { summarise } from './import/folder/summarise.ts';
import { importClipboard } from './import/importClipboard.ts';
import type { CopiedText } from './import/importClipboard.ts';
import { importFile } from './import/importFile.ts';
import { previewFile } from './openFile.ts';
import { readWordFile } from './readWordFile.ts';
import type { Store } from './store/store.ts';

/** The system around the program: dialogs, printer, file manager, the window itself. */
export interface Desk {
  /** Path of the file chosen, or null. */
  readonly chooseFile: () => Promise<string | null>;
  /** Path of the word list chosen, or null. */
  readonly chooseWordFile: () => Promise<string | null>;
  /** Path of the folder chosen, or null. */
  readonly chooseFolder: () => Promise<string | null>;
  /** Reads foreign files, in a process of its own. */
  readonly readForeign: ReadForeign;
  /** Gives up the file that is being read. */
  readonly stopReading: () => void;
  /** Path of the folder of reports chosen, or null. */
  readonly chooseImportFolder: () => Promise<string | null>;
  readonly readClipboard: () => Promise<CopiedText>;
  readonly showInFolder: (path: string) => void;
  readonly printPdf: PrintPdf;
  /** All pages, or those of `pages`. */
  readonly printOnPaper: (html: string, pages?: readonly PageRange[]) => Promise<Result<null>>;
  readonly setTitle: (title: string) => void;
  /** The page has nothing unwritten. */
  readonly flushed: () => void;
}

const pathsOf = (exported: readonly Exported[]): string[] =>
  exported.flatMap(({ result }) => (result.ok ? [result.value.path] : []));

export function handlers(store: Store, desk: Desk, info: AppInfo): Handlers {
  /** Files are written only where the officer pointed, and only such a file is shown. */
  const chosenFolders = new Set<string>();
  let lastExported: string | undefined;
  /** Options that cannot be read must not keep a file from being judged. */
  const options = (): CheckOptions => {
    const read = store.readCheckOptions();
    return read.ok ? read.value : DEFAULT_OPTIONS;
  };
  const folder = folderImport(desk.readForeign, options);
  const written = (exported: Exported[]): Result<Exported[]> => {
    lastExported = pathsOf(exported).at(-1) ?? lastExported;
    return ok(exported);
  };

  const making = (revision: number): Making => ({
    printPdf: desk.printPdf,
    bundle: { createdAt: new Date().toISOString(), appVersion: info.version, revision },
  });

  return {
    appInfo: () => ok(info),
    readProfile: () => store.readProfile(),
    saveProfile: (profile) => store.saveProfile(profile),
    readCheckOptions: () => store.readCheckOptions(),
    saveCheckOptions: (options) => store.saveCheckOptions(options),
    chooseWordFile: async () => {
      const path = await desk.chooseWordFile();
      return path === null ? ok(null) : readWordFile(path);
    },
    listReports: () => store.listReports(),
    openReport: (id) => store.openReport(id),
    addReport: (report) => store.addReport(report),
    saveReport: ({ report, baseRev }) => store.saveReport(report, baseRev),
    finaliseReport: ({ id, baseRev }) => store.finaliseReport(id, baseRev),
    unlockReport: ({ id, reason }) => store.unlockReport(id, reason),
    finalHistory: (id) => store.finalHistory(id),
    removeReport: (id) => store.removeReport(id),
    restoreReport: (id) => store.restoreReport(id),
    earlierNumbers: ({ organName, year }) => store.earlierNumbers(organName, year),
    drawChart: async (chart) => ok(await chartAddress(chart)),
    lastYearReport: ({ id, organName, year }) => store.lastYearReport(id, organName, year),
    chooseLastYear: ({ id, chosen }) => store.chooseLastYear(id, chosen),
    listBackups: () => store.listBackups(),
    chooseImport: async () => {
      const path = await desk.chooseFile();
      return path === null ? ok(null) : previewFile(path, desk.readForeign);
    },
    importFile: ({ fileName, bytes }) => importFile(fileName, bytes, randomUUID, desk.readForeign),
    importClipboard: async () => importClipboard(await desk.readClipboard(), randomUUID, desk.readForeign),
    chooseImportFolder: async () => {
      const path = await desk.chooseImportFolder();
      return path === null ? ok(null) : folder.begin(path);
    },
    summariseFolderFile: folder.summarise,
    openFolderFile: folder.open,
    summariseFile: async ({ fileName, bytes }) => {
      const preview = await importFile(fileName, bytes, randomUUID, desk.readForeign);
      return preview.ok ? ok(summarise(preview.value, options())) : preview;
    },
    stopReading: () => {
      desk.stopReading();
      return ok(null);
    },
    sampleReport: () => ok(sampleReport(randomUUID())),
    chooseFolder: async () => {
      const folder = await desk.chooseFolder();
      if (folder !== null) chosenFolders.add(folder);
      return ok(folder);
    },
    exportReport: async ({ id, formats, folder }) => {
      if (!chosenFolders.has(folder)) return fail('E_REFUSED', 'folderNotChosen');
      const saved = store.openReport(id);
      if (!saved.ok) return saved;
      const { report, rev: revision } = saved.value;
      const template = store.readHouseTemplate();
      if (!template.ok) return template;
      const house = template.value === null ? {} : { houseTemplate: template.value.bytes };
      return written(await exportReport(report, formats, folder, { ...making(revision), ...house }));
    },
    showExported: () => {
      if (lastExported === undefined) return fail('E_REFUSED', 'nothingExported');
      desk.showInFolder(lastExported);
      return ok(null);
    },
    previewReport: async (id) => {
      const saved = store.openReport(id);
      if (!saved.ok) return saved;
      const pdf = await desk.printPdf(await reportPage(saved.value.report));
      return ok({ pdf: Uint8Array.from(pdf), fonts: PAGE_FONTS });
    },
    readPreviewView: () => store.readPreviewView(),
    savePreviewView: (view) => store.savePreviewView(view),
    printReport: async ({ id, pages }) => {
      const saved = store.openReport(id);
      return saved.ok ? desk.printOnPaper(await reportPage(saved.value.report), pages) : saved;
    },
    exportFindings: async ({ id, formats, folder }) => {
      if (!chosenFolders.has(folder)) return fail('E_REFUSED', 'folderNotChosen');
      const checked = store.checkReport(id);
      if (!checked.ok) return checked;
      const { report, findings } = checked.value;
      return written(await exportFindings(report, findings, formats, folder));
    },
    exportBlankForm: async ({ formats, folder, ...form }) => {
      if (!chosenFolders.has(folder)) return fail('E_REFUSED', 'folderNotChosen');
      return written(await exportBlankForm(form, formats, folder, making(1)));
    },
    exportCollection: async ({ suppliers, folder, ...collection }) => {
      if (!chosenFolders.has(folder)) return fail('E_REFUSED', 'folderNotChosen');
      return written([await exportCollection(collection, suppliers, folder)]);
    },
    readHouseTemplate: () => {
      const stored = store.readHouseTemplate();
      return stored.ok ? ok(stored.value && { fileName: stored.value.fileName }) : stored;
    },
    saveHouseTemplate: async ({ fileName, bytes }) => {
      const { openTemplate } = await writers.house();
      const template = await openTemplate(bytes);
      if (!template.ok) return template;
      const saved = store.saveHouseTemplate({ fileName, bytes });
      return saved.ok ? ok({ fileName }) : saved;
    },
    removeHouseTemplate: () => store.saveHouseTemplate(null),
    printFindings: async (id) => {
      const checked = store.checkReport(id);
      return checked.ok ? desk.printOnPaper(findingsPage(checked.value.report, checked.value.findings)) : checked;
    },
    flushed: () => {
      desk.flushed();
      return ok(null);
    },
    setTitle: (title) => {
      desk.setTitle(title);
      return ok(null);
    },
  };
}
