/** The events of the table element, for all its cells. Composition belongs to the input method: no key acts then. */
import type { ClipboardEvent, FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import { readTsv, spread } from './clipboard.ts';
import { clearSelection } from './edits.ts';
import { commitEntry, openEntry } from './entry.ts';
import { refuseFinal } from './finalLock.ts';
import { activePlace, extendTo, focusArrived, moveTo } from './grid.ts';
import type { Grid } from './grid.ts';
import { readHtmlTable } from './htmlTable.ts';
import { pressKey } from './keys.ts';
import { positionOf } from './navigation.ts';
import type { Place } from './shape.ts';
import { copySelection, isSingle, receive } from './transfer.ts';

/** The key code of a key that an input method has taken. */
const TAKEN_BY_INPUT_METHOD = 229;

function placeOfEvent(grid: Grid, { target }: { readonly target: EventTarget }): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-field]') : null;
  return grid.shape.placeOf.get(cell?.dataset['field'] ?? '');
}

export function gridEvents(grid: Grid) {
  let dragging = false;

  const onKeyDown = (event: KeyboardEvent): void => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- some input methods set only this
    if (event.nativeEvent.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD) return;
    if (!placeOfEvent(grid, event)) return;
    const { key, ctrlKey, metaKey, shiftKey: shift, altKey: alt } = event;
    if (!pressKey(grid, { key, ctrl: ctrlKey || metaKey, shift, alt })) return;
    event.preventDefault();
    // The page has its own undo and help keys.
    event.stopPropagation();
  };

  const onMouseDown = (event: MouseEvent): void => {
    const place = placeOfEvent(grid, event);
    if (!place || event.button !== 0 || (event.target as Element).closest('button')) return;
    const { entry } = grid.state.getState();
    if (entry?.field === place.field.id) {
      grid.state.setState({ entry: { ...entry, inside: true } });
      return;
    }
    event.preventDefault();
    // A refused text is said beside its cell; the click goes where it went.
    commitEntry(grid);
    const { refusal, message } = grid.state.getState();
    if (event.shiftKey) extendTo(grid, positionOf(place));
    else moveTo(grid, positionOf(place));
    if (refusal) grid.state.setState({ refusal, message });
    dragging = true;
  };
  const onMouseOver = (event: MouseEvent): void => {
    if (event.buttons !== 1) dragging = false;
    const place = dragging ? placeOfEvent(grid, event) : undefined;
    if (place && (place !== activePlace(grid) || grid.state.getState().extent !== grid.state.getState().active)) {
      extendTo(grid, positionOf(place));
    }
  };
  const onDoubleClick = (event: MouseEvent): void => {
    if (placeOfEvent(grid, event) && !refuseFinal(grid)) openEntry(grid);
  };

  const onFocus = (event: FocusEvent): void => {
    const place = placeOfEvent(grid, event);
    if (place && event.target instanceof HTMLInputElement) focusArrived(grid, place);
  };
  const onBlur = (): void => {
    commitEntry(grid);
  };

  const onCopy = (event: ClipboardEvent): boolean => {
    if (grid.state.getState().entry || !placeOfEvent(grid, event)) return false;
    const { text, html } = copySelection(grid);
    event.preventDefault();
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    return true;
  };
  const onCut = (event: ClipboardEvent): void => {
    if (onCopy(event) && !refuseFinal(grid)) clearSelection(grid);
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (!placeOfEvent(grid, event) || refuseFinal(grid)) return;
    const table = readHtmlTable(event.clipboardData.getData('text/html'));
    const matrix = table ? spread(table) : readTsv(event.clipboardData.getData('text/plain'));
    // Into a text being typed, a single value goes as into any text box.
    if (grid.state.getState().entry && isSingle(matrix)) return;
    event.preventDefault();
    receive(grid, matrix);
  };

  return { onKeyDown, onMouseDown, onMouseOver, onDoubleClick, onFocus, onBlur, onCopy, onCut, onPaste };
}
