import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closing } from '../../main/closing.ts';
import type { ClosingChoice } from '../../main/closing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window whose officer gives these answers in turn. */
function window(choices: ClosingChoice[] = [], pageLives = true) {
  const askPage = vi.fn(() => pageLives);
  const askOfficer = vi.fn(() => Promise.resolve(choices.shift() ?? 'stay'));
  const close = vi.fn();
  return { askPage, askOfficer, close, leaving: closing({ askPage, askOfficer, close }, 3_000) };
}

test('closes as soon as the page has written', async () => {
  const { askOfficer, close, leaving } = window();
  const request = leaving.request();
  await vi.advanceTimersByTimeAsync(2_999);
  expect(close).not.toHaveBeenCalled();
  leaving.flushed();
  await request;
  expect(close).toHaveBeenCalledOnce();
  expect(askOfficer).not.toHaveBeenCalled();
});

test('asks the officer when the page does not manage, and stays when told so', async () => {
  const { askOfficer, close, leaving } = window(['stay']);
  const request = leaving.request();
  await vi.advanceTimersByTimeAsync(3_000);
  await request;
  expect(askOfficer).toHaveBeenCalledOnce();
  expect(close).not.toHaveBeenCalled();
});

test('tries again as often as told, then gives up by choice', async () => {
  const { askPage, close, leaving } = window(['retry', 'retry', 'discard']);
  const request = leaving.request();
  await vi.advanceTimersByTimeAsync(9_000);
  await request;
  expect(askPage).toHaveBeenCalledTimes(3);
  expect(close).toHaveBeenCalledOnce();
});

test('a retry that succeeds closes without another question', async () => {
  const { askOfficer, close, leaving } = window(['retry']);
  const request = leaving.request();
  await vi.advanceTimersByTimeAsync(4_000);
  leaving.flushed();
  await request;
  expect(askOfficer).toHaveBeenCalledOnce();
  expect(close).toHaveBeenCalledOnce();
});

test('further requests join the one under way', async () => {
  const { askPage, close, leaving } = window();
  const requests = [leaving.request(), leaving.request()];
  leaving.flushed();
  await Promise.all(requests);
  expect(askPage).toHaveBeenCalledOnce();
  expect(close).toHaveBeenCalledOnce();
});

test('a later request asks anew after the officer stayed', async () => {
  const { askPage, close, leaving } = window(['stay']);
  const first = leaving.request();
  await vi.advanceTimersByTimeAsync(3_000);
  await first;
  const second = leaving.request();
  leaving.flushed();
  await second;
  expect(askPage).toHaveBeenCalledTimes(2);
  expect(close).toHaveBeenCalledOnce();
});

test('does not wait for a page that has died', async () => {
  const { askOfficer, close, leaving } = window([], false);
  await leaving.request();
  expect(close).toHaveBeenCalledOnce();
  expect(askOfficer).not.toHaveBeenCalled();
});

test('a word of the page outside a closing does nothing', () => {
  const { close, leaving } = window();
  leaving.flushed();
  expect(close).not.toHaveBeenCalled();
});
