/** What an office has set about the checks, as it is stored and sent. */
import { z } from 'zod';
import { DEFAULT_SETTINGS, checkSettingsSchema } from './settings.ts';
import type { CheckSettings } from './settings.ts';
import { DEFAULT_WORDS, wordListsSchema } from './wordLists.ts';
import type { WordLists } from './wordLists.ts';

export interface CheckOptions {
  readonly settings: CheckSettings;
  readonly words: WordLists;
}

export const checkOptionsSchema: z.ZodType<CheckOptions> = z.strictObject({
  settings: checkSettingsSchema,
  words: wordListsSchema,
});

export const DEFAULT_OPTIONS: CheckOptions = { settings: DEFAULT_SETTINGS, words: DEFAULT_WORDS };
