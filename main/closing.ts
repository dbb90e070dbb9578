/** Leaving without losing a word: the page writes what it holds, and only then may the window go. */

export type ClosingChoice = 'retry' | 'discard' | 'stay';

export interface ClosingSteps {
  /** Tells the page to write everything; false when there is no page alive to tell. */
  readonly askPage: () => boolean;
  /** The page did not manage in time: what now? */
  readonly askOfficer: () => Promise<ClosingChoice>;
  /** Everything is written, or given up by choice. */
  readonly close: () => void;
}

export interface Closing {
  /** The officer or the system wants the window gone; further requests join the one under way. */
  readonly request: () => Promise<void>;
  /** The page has written everything. */
  readonly flushed: () => void;
}

/** `patience`: milliseconds that the page gets for writing before the officer is asked. */
export function closing(steps: ClosingSteps, patience = 3_000): Closing {
  let underWay: Promise<void> | null = null;
  let pageAnswered: () => void = () => undefined;

  const pageWrote = (): Promise<boolean> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), patience);
      const done = (): void => {
        clearTimeout(timer);
        resolve(true);
      };
      pageAnswered = done;
      if (!steps.askPage()) done();
    });

  const leave = async (): Promise<void> => {
    while (!(await pageWrote())) {
      const choice = await steps.askOfficer();
      if (choice === 'stay') return;
      if (choice === 'discard') break;
    }
    steps.close();
  };

  return {
    request: () => (underWay ??= leave().finally(() => (underWay = null))),
    flushed: () => pageAnswered(),
  };
}
