/** `blank` and `collect`: forms to be filled in elsewhere. */
import { exportBlankForm } from '../export/exportBlankForm.ts';
import { exportCollection } from '../export/exportCollection.ts';
import type { FormCommand } from './arguments.ts';
import { MAKING, makeFolder, written } from './exportFile.ts';
import type { Written } from './exportFile.ts';

/** Writes the forms that the command asks for. */
export async function writeForms(command: FormCommand): Promise<Written[]> {
  const { folder } = command;
  const made = await makeFolder(folder);
  if (!made.ok) return [written({ format: 'xlsx', result: made })];
  const exported =
    command.name === 'blank'
      ? await exportBlankForm(command.form, command.formats, folder, MAKING)
      : [await exportCollection(command.collection, command.suppliers, folder)];
  return exported.map(written);
}
