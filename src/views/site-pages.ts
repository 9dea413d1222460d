import {
  NO_RESULT_EXPLANATIONS,
  NO_RESULT_LABELS,
  NO_RESULT_REASONS,
} from '../domain/measurement/no-result.ts';
import type { CodeDescription } from '../domain/diagnostic.ts';
import { renderMarkdown } from '../markup/render-markdown.ts';
import { frameOf, paths, type ViewContext } from './context.ts';
import type { Frame, Link } from './frame.ts';

export interface AboutView {
  readonly frame: Frame;
  readonly html: string | null;
  /** The words this site uses, with one sentence each. */
  readonly words: readonly { readonly term: string; readonly text: string }[];
  readonly reasons: readonly { readonly term: string; readonly text: string }[];
  /** The way for staff to the page that imports documents. */
  readonly staff: Link;
}

export interface DiagnosticsView {
  readonly frame: Frame;
  readonly codes: readonly (CodeDescription & { readonly anchor: string })[];
}

/** The page about the site: the publisher's own words, then the words a reader meets on every page. */
export function aboutView(context: ViewContext): AboutView {
  const { site } = context.catalog;
  return {
    frame: frameOf(context, {
      title: 'このサイトについて',
      description: `${site.name}の見方と、使っている言葉の説明です。`,
      path: '/about/',
      crumbs: [{ label: 'このサイトについて', href: null }],
    }),
    html: site.about === null ? null : renderMarkdown(site.about),
    words: [
      {
        term: '年度',
        text: '4月1日から翌年3月31日までです。「令和2年度（2020年度）」のように元号と西暦を並べて示します。',
      },
      {
        term: '原本の年の表記',
        text: '原本の書き方のまま残します。「平成32年」のように実際には使われなかった年には、後ろに「令和2年」のような補足を付けます。',
      },
      { term: '要約', text: '数値・日付・名称・評価は原本のとおりに写し、文章は短く書き直したものです。' },
      { term: '推定', text: '原本に書かれていないため、資料から判断したものです。判断の理由を添えます。' },
      { term: '確認中', text: '原本やその写しに疑わしい点があり、まだ確かめられていないものです。' },
      { term: '評価', text: '自治体が付けた言葉をそのまま載せます。当サイトは評価をしません。' },
      { term: '難易度', text: '取組の難しさを自治体が示した区分です。結果の良し悪しではありません。' },
      {
        term: '達成率（当サイトの計算）',
        text: '目標値と実績値が同じ期間の数値で、多いほど良いと原本から読み取れるときだけ、計算式とともに示します。',
      },
    ],
    reasons: NO_RESULT_REASONS.map((reason) => ({
      term: NO_RESULT_LABELS[reason],
      text: NO_RESULT_EXPLANATIONS[reason],
    })),
    staff: { label: '文書の取り込み', href: context.href(paths.importing()) },
  };
}

export function notFoundView(context: ViewContext): { readonly frame: Frame } {
  return {
    frame: frameOf(context, {
      title: 'ページが見つかりません',
      description: 'お探しのページは見つかりませんでした。',
      path: '/404.html',
      crumbs: [{ label: 'ページが見つかりません', href: null }],
      indexable: false,
    }),
  };
}

/** The manual of all findings, for the people who edit the content. */
export function diagnosticsView(context: ViewContext): DiagnosticsView {
  return {
    frame: frameOf(context, {
      title: '指摘の一覧',
      description: '内容のファイルを確かめたときに出る指摘の意味と直し方です。',
      path: '/manual/diagnostics/',
      crumbs: [{ label: '指摘の一覧', href: null }],
      indexable: false,
    }),
    codes: context.codes.map((one) => ({ ...one, anchor: one.code.replaceAll('/', '-') })),
  };
}
