// Electron's `clipboard`, kept in this process: what a spec copies, the program can paste.
import { Blob } from 'node:buffer';
import { modelled } from './unmodelled.mjs';

export class ClipboardItem {
  #items;

  constructor(items) {
    this.#items = items;
  }

  get types() {
    return Object.keys(this.#items);
  }

  async getType(type) {
    if (!(type in this.#items)) throw new Error(`${type} is not on the clipboard`);
    return new Blob([await this.#items[type]], { type });
  }
}

let items = [];

export const clipboard = modelled('clipboard', {
  read: async () => items,
  readText: async () => (items[0]?.types.includes('text/plain') ? (await items[0].getType('text/plain')).text() : ''),
  write: async (copied) => void (items = copied),
});
