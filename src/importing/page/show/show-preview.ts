import css from '../../../styles/site.css?inline';
import type { ImportOutcome } from '../work.ts';
import { make } from './dom.ts';
import { framedPage } from './framed-page.ts';

/** The page as the site will print it, in a frame of its own, or why there is none. */
export function previewSection({ title, page, report }: ImportOutcome): HTMLElement {
  const heading = make('h2', { id: 'import-preview' }, ['ページの見え方']);
  return make('section', { class: 'import-part', 'aria-labelledby': heading.id }, [
    heading,
    ...(page === null
      ? [make('p', {}, ['検査の誤りか、原本の行き先のないものが残っているあいだは、ページを作れません。'])]
      : [
          make('p', {}, [
            '公開するページと同じしくみで、この端末の中で作った見本です。ほかのページへのリンクと検索は、ここでは動きません。',
            report.parts.some(({ kind }) => kind === 'figures')
              ? '数値の候補は、「指標」に写すまでページに出ません。'
              : '',
          ]),
          ...frameWithWidths(title, page),
        ]),
  ]);
}

function frameWithWidths(title: string, page: string): readonly HTMLElement[] {
  const frame = make('iframe', {
    class: 'import-frame',
    title: `「${title}」のページの見え方`,
    // Its styles come from here; scripts stay forbidden in it.
    sandbox: 'allow-same-origin',
    srcdoc: framedPage(page),
  });
  frame.addEventListener('load', () => dress(frame));
  return [widthChoice((isNarrow) => frame.classList.toggle('import-frame-phone', isNarrow)), frame];
}

/** Gives the page in a frame the styles of the site, by which nothing has to be loaded. */
function dress(frame: HTMLIFrameElement): void {
  const [inside, page] = [frame.contentWindow as (Window & typeof globalThis) | null, frame.contentDocument];
  if (inside === null || page === null) throw new Error('The frame of the preview has no document.');
  const sheet = new inside.CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [sheet];
  frame.classList.add('import-frame-dressed');
}

function widthChoice(choose: (isNarrow: boolean) => void): HTMLElement {
  const option = (label: string, isNarrow: boolean): HTMLElement => {
    const input = make('input', { type: 'radio', name: 'import-width', checked: !isNarrow });
    input.addEventListener('change', () => choose(isNarrow));
    return make('label', {}, [input, label]);
  };
  return make('fieldset', { class: 'import-widths' }, [
    make('legend', {}, ['表示する幅']),
    option('この画面の幅', false),
    option('スマートフォンの幅', true),
  ]);
}
