// Electron's `dialog`. A test answers by replacing a function through `electronApp.evaluate`, as with real Electron;
// on the screen a small window asks.
import { program } from './program.mjs';
import { modelled } from './unmodelled.mjs';
import { askForPath, askForButton } from './dialogWindow.mjs';

/** Electron takes `(window, options)` or `(options)`. */
const optionsOf = (args) => args.at(-1);

const unanswered = (name, options) =>
  new Error(`electron stand-in: nobody answered dialog.${name} (${options.title ?? options.message ?? ''})`);

export const dialog = modelled('dialog', {
  async showOpenDialog(...args) {
    const options = optionsOf(args);
    if (!program.headed) throw unanswered('showOpenDialog', options);
    const chosen = await askForPath(options);
    return { canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] };
  },
  async showMessageBox(...args) {
    const options = optionsOf(args);
    if (!program.headed) throw unanswered('showMessageBox', options);
    return { response: await askForButton(options), checkboxChecked: false };
  },
  showErrorBox: (title, content) => console.error(`${title}\n${content}`),
});
