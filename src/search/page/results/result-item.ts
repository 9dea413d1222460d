import type { Hit, TextPiece } from '../../client/engine.ts';
import { make } from '../dom.ts';

const KIND_LABELS: Readonly<Record<Hit['kind'], string>> = {
  document: '文書の概要',
  passage: '文書の欄',
  initiative: '取組',
};

/** How results are shown on this site. */
export interface ResultLook {
  /** Address of the site's root: `/` or `/sub/`. */
  readonly root: string;
  /** Whether a result has to say which municipality it belongs to. */
  readonly namesMunicipality: boolean;
}

/** One result: its title as the link to the place itself, where it stands, and the sentence that was hit. */
export function resultItem(hit: Hit, look: ResultLook): HTMLElement {
  const link = make('a', { href: `${look.root}${hit.path.slice(1)}` }, pieces(hit.title));
  return make('li', { class: 'search-result' }, [
    make('h3', {}, [link]),
    make('p', { class: 'search-where' }, [
      make('span', { class: 'tag' }, [KIND_LABELS[hit.kind]]),
      ...whereabouts(hit, look).flatMap((text) => [' ', make('span', {}, [text])]),
    ]),
    ...excerpt(hit),
    ...hit.found.map((how) => make('p', { class: 'search-how' }, [how])),
  ]);
}

/** What a reader has to know to tell results of one name apart. */
function whereabouts(hit: Hit, { namesMunicipality }: ResultLook): readonly string[] {
  const sections = hit.sections.join('、');
  return [...(namesMunicipality ? [hit.municipality.name] : []), hit.document, sections].filter(
    (text) => text !== '',
  );
}

function excerpt({ label, excerpt: text }: Hit): readonly HTMLElement[] {
  if (text.length === 0) return [];
  const name = label === null ? [] : [make('span', { class: 'search-label' }, [`${label}：`])];
  return [make('p', { class: 'search-excerpt' }, [...name, ...pieces(text)])];
}

function pieces(text: readonly TextPiece[]): readonly (Node | string)[] {
  return text.map((piece) => (piece.hit ? make('mark', {}, [piece.text]) : piece.text));
}
