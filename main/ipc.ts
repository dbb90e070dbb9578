/** Answers the page's calls: one registered function per call, every one behind the gate of `guardedCall`. */
import { ipcMain } from 'electron';
import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { CALLS } from '../shared/api.ts';
import type { CallName, EventName, EventPayload } from '../shared/api.ts';
import { guardedCall } from './guardedCall.ts';
import type { Handlers, Log, Sender } from './guardedCall.ts';
import { PAGE_ORIGIN } from './protocol.ts';

const senderOf = (event: IpcMainInvokeEvent, page: WebContents): Sender => ({
  isPage: event.sender === page && event.senderFrame?.parent === null,
  url: event.senderFrame?.url ?? '',
});

/** Opens every call of the contract to the top frame of `page`, and to nobody else. */
export function answerCalls(page: WebContents, handlers: Handlers, log: Log): void {
  for (const name of Object.keys(CALLS) as CallName[]) {
    const answer = guardedCall(name, handlers[name], PAGE_ORIGIN, log);
    ipcMain.handle(name, (event, ...args: unknown[]) => answer(senderOf(event, page), args));
  }
}

/** Tells the page something; the contract says what belongs to which event. */
export function tellPage<E extends EventName>(page: WebContents, event: E, payload: EventPayload[E]): void {
  page.send(event, payload);
}
