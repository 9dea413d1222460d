import type { WrittenFile } from '../../write/write-initiatives.ts';
import type { ImportOutcome } from '../work.ts';
import { zipFiles } from '../zip-files.ts';
import { make } from './dom.ts';

/** The files to take along: all as a ZIP archive, or one by one. `tell` says a sentence in the page's status line. */
export function filesSection({ files }: ImportOutcome, tell: (sentence: string) => void): HTMLElement {
  const heading = make('h2', { id: 'import-written' }, ['内容のファイル']);
  return make('section', { class: 'import-part', 'aria-labelledby': heading.id }, [
    heading,
    ...(files.length === 0
      ? [make('p', {}, ['原本に行き先のないものがあるため、ファイルは作っていません。'])]
      : [
          make('p', {}, [
            'ZIP を開き、中のフォルダーをこのサイトの内容のフォルダーと同じ場所に置いてください。',
          ]),
          make('p', {}, [
            '取組のID（ページのアドレスになるもの）は、公開済みの文書と重ならないように付けました。公開前の文書と年度やIDが重なっていないかは、ファイルを置いたあとに npm run check で確かめてください。',
          ]),
          downloadLink(files),
          ...files.map((file) => fileDetails(file, tell)),
        ]),
  ]);
}

function downloadLink(files: readonly WrittenFile[]): HTMLElement {
  const archive = URL.createObjectURL(new Blob([zipFiles(files)], { type: 'application/zip' }));
  return make('p', {}, [
    make('a', { class: 'import-download', href: archive, download: 'import.zip' }, [
      `ZIP で保存する（${String(files.length)}ファイル）`,
    ]),
  ]);
}

function fileDetails({ path, text }: WrittenFile, tell: (sentence: string) => void): HTMLElement {
  const copy = make('button', { type: 'button' }, [
    'コピーする',
    make('span', { class: 'visually-hidden' }, [`（${path}）`]),
  ]);
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => tell(`${path} をコピーしました。`),
      () => tell('コピーできませんでした。文字を選んでコピーしてください。'),
    );
  });
  const content = make('pre', { class: 'import-text', tabindex: '0', role: 'region', 'aria-label': path }, [
    text,
  ]);
  const summary = make(
    'summary',
    {},
    path.split(/(?<=\/)/u).flatMap((step) => [step, make('wbr')]),
  );
  return make('details', {}, [summary, make('p', {}, [copy]), content]);
}
