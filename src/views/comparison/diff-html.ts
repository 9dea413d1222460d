import { diffTexts, type Run, runsIn, type TextDiff } from '../../comparison/text/text-diff.ts';
import { renderText } from '../../markup/render-markdown.ts';

/** Class of every word of ours inside a compared text; without these words it is the text of its source. */
const OWN_WORD = 'diff-word';

/** Two texts as HTML, each in its own characters with its own marks, and what became of the text. */
export interface MarkedTexts {
  readonly kind: TextDiff['kind'];
  readonly before: string;
  readonly after: string;
}

/** Marks what changed between two texts: on the old side what went, on the new side what came. */
export function markTexts(before: string, after: string): MarkedTexts {
  const diff = diffTexts(before, after);
  if (diff.kind !== 'changed') return { kind: diff.kind, before: plainHtml(before), after: plainHtml(after) };
  const html = runsIn(diff).map(runHtml);
  return {
    kind: diff.kind,
    before: html.map((run) => run.before).join(''),
    after: html.map((run) => run.after).join(''),
  };
}

/** A text without marks, in the characters of its source; white space is kept and shown by the style sheet. */
export function plainHtml(text: string): string {
  return renderText(text);
}

function runHtml(run: Run): { readonly before: string; readonly after: string } {
  switch (run.kind) {
    case 'same':
      return { before: plainHtml(run.before), after: plainHtml(run.after) };
    case 'deleted':
      return { before: marked('del', '削除', run.before), after: '' };
    case 'inserted':
      return { before: '', after: marked('ins', '追加', run.after) };
    case 'moved-away':
      return { before: moved(run.move, '後の文書では別の位置', run.before), after: '' };
    case 'moved-here':
      return { before: '', after: moved(run.move, '前の文書では別の位置', run.after) };
  }
}

function marked(tag: 'del' | 'ins', word: string, text: string): string {
  return `<${tag}>${heard(`【${word}ここから】`)}${plainHtml(text)}${heard(`【${word}ここまで】`)}</${tag}>`;
}

function moved(number: number, words: string, text: string): string {
  const tag = `<span class="${OWN_WORD} diff-move">移動${String(number)}</span>`;
  const end = heard(`【移動${String(number)}ここまで】`);
  return `<span class="diff-moved">${tag}${heard(`【${words}。ここから】`)}${plainHtml(text)}${end}</span>`;
}

function heard(words: string): string {
  return `<span class="${OWN_WORD} visually-hidden">${words}</span>`;
}
