// What happens to a request of a page: navigation is asked for, the session may cancel it, a scheme handler answers it.
import { handlerOf, toProgram } from './addresses.mjs';
import { isAllowed } from './session.mjs';
import { cancellable } from './unmodelled.mjs';

/** Electron asks before a navigation that the page (not the program) started. */
function mayNavigate(contents, url, isMainFrame) {
  const event = cancellable({ url, isMainFrame, isSameDocument: false });
  contents.emit('will-frame-navigate', event);
  if (isMainFrame && !event.defaultPrevented) contents.emit('will-navigate', event, url);
  return !event.defaultPrevented;
}

const RESOURCE_TYPES = {
  Document: 'mainFrame',
  Script: 'script',
  Stylesheet: 'stylesheet',
  Image: 'image',
  Font: 'font',
};

/**
 * Answers `Fetch.requestPaused`. `navigation`: null, or whether the request is a navigation of the main frame that the
 * page asked for.
 */
export async function answerRequest(contents, command, { requestId, request, resourceType }, navigation) {
  const url = toProgram(request.url);
  if (navigation && !mayNavigate(contents, url, navigation.isMainFrame))
    return command('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
  const details = { url, method: request.method, resourceType: RESOURCE_TYPES[resourceType] ?? 'other' };
  if (!(await isAllowed(details))) return command('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
  const handler = handlerOf(url);
  if (/^(data|blob|about):/.test(url)) return command('Fetch.continueRequest', { requestId });
  const body = request.postData === undefined ? {} : { body: request.postData };
  const asked = new Request(url, { method: request.method, headers: request.headers, ...body });
  // Chromium cannot reach the network here; what the program lets out, Node does, so that it is seen.
  const response = handler ? await handler(asked) : await fetch(asked).catch(() => null);
  if (!response) return command('Fetch.failRequest', { requestId, errorReason: 'ConnectionFailed' });
  return command('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
}
