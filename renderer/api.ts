/** The program behind the page, as preload put it there. */
import type { Api } from '../shared/api.ts';

declare global {
  interface Window {
    readonly api: Api;
  }
}

export const api: Api = window.api;
