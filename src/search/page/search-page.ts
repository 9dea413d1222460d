import {
  SearchUnavailable,
  type SearchEngine,
  type SearchOutcome,
  type SearchRequest,
  type UnavailableReason,
} from '../client/engine.ts';
import { loadModule } from '../client/loading/load-module.ts';
import { isBlank, readRequest, writeRequest } from './address.ts';
import { byId, make } from './dom.ts';
import { quoted, statusSentence } from './messages.ts';
import { errorNotice } from './results/notices.ts';
import { offeredFilters, type OfferedFilter } from './filters/offered-filters.ts';
import { PageBody } from './page-body.ts';
import { PlaceInHistory } from './place-in-history.ts';
import type { GroupInput } from './results/result-group.ts';
import type { Missed } from './results/suggestions.ts';
import { loadResults, NOTHING_SHOWN, type ShownResults } from './results/result-groups.ts';
import { readReturnState, type ReturnState } from './return-state.ts';
import { everywhere } from './results/everywhere.ts';

/** What the page hands its script. */
export interface SearchSite {
  /** Address of the site's root: `/` or `/sub/`. */
  readonly root: string;
  /** Names of the municipalities by their ids. */
  readonly municipalities: Readonly<Record<string, string>>;
  /** Whether this is the preview of who writes content, which has no index. */
  readonly isPreview: boolean;
}

/** After this many milliseconds without an answer the page says that it is searching. */
const SLOW = 700;

/**
 * The search page in the browser. The address is the only state: form, filters and back button change it, and what it
 * says is searched for. Of two searches under way only the later one is shown.
 */
export class SearchPage {
  readonly #site: SearchSite;
  readonly #engine: SearchEngine;
  readonly #form = byId('search-form') as HTMLFormElement;
  readonly #field = byId('search-query') as HTMLInputElement;
  readonly #scope = byId('search-scope');
  readonly #status = byId('search-status');
  readonly #body: PageBody;
  readonly #title = document.title;
  readonly #place: PlaceInHistory;
  readonly #hooks: Pick<GroupInput, 'look' | 'tell' | 'grown'>;
  #shown: ShownResults = NOTHING_SHOWN;
  #address = '';
  #turn = 0;

  constructor(site: SearchSite, engine: SearchEngine) {
    this.#site = site;
    this.#engine = engine;
    const body = byId('search-body');
    this.#body = new PageBody(body, this.#form.id, (request) => this.#go(request));
    this.#place = new PlaceInHistory(body, () => this.#shown.counts());
    this.#hooks = {
      look: { root: site.root, namesMunicipality: Object.keys(site.municipalities).length > 1 },
      tell: (sentence) => {
        this.#status.textContent = sentence;
      },
      grown: () => this.#place.note(),
    };
  }

  /** Makes the form work without loading the page anew, and searches for what the address says. */
  start(): void {
    byId('search-unready').remove();
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(this.#formRequest());
    });
    document.addEventListener('change', ({ target }) => {
      const isChoice = target instanceof HTMLInputElement && target !== this.#field;
      if (isChoice && target.form === this.#form) this.#go(this.#formRequest());
    });
    addEventListener('popstate', ({ state }) => {
      // Jumps inside the page (the skip link) come along here, too.
      if (location.search !== this.#address) this.#run(readReturnState(state));
    });
    this.#preloadOnFocus();
    this.#run(this.#place.start());
  }

  /** Before words are typed, what the first search needs can be on its way. Should that fail, the search will tell. */
  #preloadOnFocus(): void {
    const load = (): void => {
      this.#engine.preload(this.#formRequest().filters).catch(() => undefined);
    };
    this.#field.addEventListener('focus', load, { once: true });
  }

  #formRequest(): SearchRequest {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form)) {
      if (typeof value === 'string') fields.append(name, value);
    }
    return readRequest(fields);
  }

  #go(request: SearchRequest): void {
    const address = writeRequest(request);
    if (address !== location.search) history.pushState(null, '', `${location.pathname}${address}`);
    this.#run(null);
  }

  /** Searches for what the address says. `back`: where the reader was when this search was last on the page. */
  #run(back: ReturnState | null): void {
    this.#turn += 1;
    const turn = this.#turn;
    const isCurrent = (): boolean => turn === this.#turn;
    this.#place.pause();
    this.#address = location.search;
    const request = readRequest(new URLSearchParams(location.search));
    this.#showRequest(request);
    if (isBlank(request)) {
      this.#shown = NOTHING_SHOWN;
      this.#body.hide(this.#filters(request, null));
      return;
    }
    const slow = setTimeout(() => {
      if (isCurrent()) this.#status.textContent = '検索しています。';
    }, SLOW);
    void this.#find(request, back)
      .then((show) => {
        if (isCurrent()) show();
      })
      .catch((error: unknown) => {
        const isKnown = error instanceof SearchUnavailable;
        if (isCurrent()) this.#showError(request, isKnown ? error.reason : 'unreachable');
        if (!isKnown) throw error;
      })
      .finally(() => clearTimeout(slow));
  }

  /** What is searched for, before anything is found. */
  #showRequest(request: SearchRequest): void {
    this.#field.value = request.query;
    this.#status.textContent = '';
    document.title = request.query === '' ? this.#title : `${quoted(request.query)}の${this.#title}`;
    const names = (request.filters.municipality ?? []).map((id) => this.#site.municipalities[id] ?? id);
    const wider = everywhere(request).map((one) =>
      make('a', { href: writeRequest(one.request) }, [one.sentence]),
    );
    this.#scope.replaceChildren(
      ...(names.length === 0 ? [] : [`${names.join('、')}の文書から探します。`, ...wider]),
    );
  }

  /** Searches, and gives what shows the outcome. */
  async #find(request: SearchRequest, back: ReturnState | null): Promise<() => void> {
    const outcome = await this.#engine.search(request);
    const total = outcome.literal.total + outcome.spelled.total;
    const shown = await loadResults(outcome, back, this.#hooks);
    const notice = total > 0 ? [] : [await this.#noHitNotice({ request, outcome })];
    return () => {
      this.#shown = shown;
      this.#body.show({
        request,
        filters: this.#filters(request, outcome.counts),
        results: [...(shown.jump === null ? [] : [shown.jump]), ...shown.elements, ...notice],
        isOrdered: total > 1,
      });
      this.#status.textContent = statusSentence(request, outcome);
      this.#place.resume(back);
    };
  }

  async #noHitNotice(missed: Missed): Promise<HTMLElement> {
    const { noHitNotice } = await loadModule(() => import('./results/no-hit.ts'));
    return noHitNotice(missed, this.#engine);
  }

  #filters({ filters }: SearchRequest, counts: SearchOutcome['counts'] | null): readonly OfferedFilter[] {
    return offeredFilters(filters, { counts, municipalities: this.#site.municipalities });
  }

  #showError(request: SearchRequest, reason: UnavailableReason): void {
    this.#shown = NOTHING_SHOWN;
    const results = [errorNotice(this.#site.isPreview ? 'preview' : reason, () => this.#run(null))];
    this.#body.show({ request, filters: this.#filters(request, null), results, isOrdered: false });
    this.#status.textContent = '検索できませんでした。';
  }
}
