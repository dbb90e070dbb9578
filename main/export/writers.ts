/** Writers whose packages take long to load: each is loaded when its first file is written, not when the program starts. */

export const writers = {
  docx: async () => (await import('./docx/writeDocx.ts')).writeDocx,
  xlsx: async () => (await import('./xlsx/writeXlsx.ts')).writeXlsx,
  collection: async () => (await import('./xlsx/collection/writeCollection.ts')).writeCollection,
  house: async () => ({
    ...(await import('./house/openTemplate.ts')),
    ...(await import('./house/writeHouse.ts')),
  }),
} as const;
