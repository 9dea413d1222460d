import type { ShownCounts } from './results/result-groups.ts';
import { readReturnState, type ReturnState } from './return-state.ts';

/** Milliseconds of rest after which the place on the page is noted down. */
const REST = 200;

/**
 * Notes in the browser's history where the reader is in a list of results, and brings back who returns: the browser
 * cannot do it by itself, because the results are not there yet when the page is loaded again.
 */
export class PlaceInHistory {
  readonly #results: HTMLElement;
  readonly #counts: () => ShownCounts;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #isPaused = true;

  /** `counts` tells how many results stand in `results` now. */
  constructor(results: HTMLElement, counts: () => ShownCounts) {
    this.#results = results;
    this.#counts = counts;
  }

  /** Begins to follow the reader. Gives where the reader was when this page was last left. */
  start(): ReturnState | null {
    history.scrollRestoration = 'manual';
    addEventListener('scroll', () => {
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => this.note(), REST);
    });
    this.#results.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link !== null) this.note(link.getAttribute('href'));
    });
    return readReturnState(history.state);
  }

  /** Takes no notes until the results of the new address are there: they would be those of the old one. */
  pause(): void {
    clearTimeout(this.#rest);
    this.#isPaused = true;
  }

  /** Takes notes again; first goes back to the place, with the focus on the result that was followed. */
  resume(back: ReturnState | null): void {
    this.#isPaused = false;
    if (back === null) return;
    const links = [...this.#results.querySelectorAll('a')];
    const { followed } = back;
    const link = followed === null ? undefined : links.find((one) => one.getAttribute('href') === followed);
    link?.focus({ preventScroll: true });
    scrollTo({ top: back.scroll, behavior: 'instant' });
  }

  /** Notes the place, and which result is being followed. */
  note(followed: string | null = null): void {
    clearTimeout(this.#rest);
    if (this.#isPaused) return;
    const state: ReturnState = { ...this.#counts(), scroll: scrollY, followed };
    history.replaceState(state, '');
  }
}
