import type { SearchEngine } from '../../client/engine.ts';
import { writeRequest } from '../address.ts';
import { make } from '../dom.ts';
import { type Missed, suggestions } from './suggestions.ts';

/** Shown in place of results when nothing was found: searches that do find something, then general advice. */
export async function noHitNotice(
  missed: Missed,
  engine: Pick<SearchEngine, 'search'>,
): Promise<HTMLElement> {
  const found = await suggestions(missed, engine);
  const links = found.map(({ sentence, request }) =>
    make('li', {}, [make('a', { href: writeRequest(request) }, [sentence])]),
  );
  return make('section', { class: 'search-notice' }, [
    make('h2', {}, ['次のように探すと、見つかることがあります']),
    make('ul', {}, [
      ...links,
      make('li', {}, ['言葉を短くする（例：「防災訓練の実施」を「防災訓練」に）']),
      make('li', {}, ['同じ意味のほかの言葉で探す']),
    ]),
  ]);
}
