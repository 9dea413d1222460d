import { frameOf, isSoleMunicipality, municipalityLink, paths, type ViewContext } from '../context.ts';
import { departmentLabel } from '../department/department-label.ts';
import type { Frame, Link } from '../frame.ts';

/** What the search page says before anything is searched for. */
export interface SearchPageView {
  readonly frame: Frame;
  readonly lead: string;
  /** Address of the site's root, below which the index and the pages of the results lie. */
  readonly root: string;
  /** Every municipality that can be searched; results name theirs only where there are several. */
  readonly municipalities: readonly { readonly id: string; readonly name: string }[];
  readonly hints: readonly { readonly term: string; readonly text: string }[];
  /** Ways to a document without searching: the municipalities, or the departments of the only one. */
  readonly otherWays: { readonly heading: string; readonly links: readonly Link[] };
}

/** The search page: its field, how to search, and where to look without a search. */
export function searchPageView(context: ViewContext): SearchPageView {
  const { catalog } = context;
  return {
    frame: frameOf(context, {
      title: '検索',
      description: `${catalog.site.name}に載っている部の方針と取組を、言葉で探せます。`,
      path: paths.search(),
      crumbs: [{ label: '検索', href: null }],
      isSearchPage: true,
      indexable: false,
    }),
    lead: '各部の方針と取組を、言葉で探せます。漢字・ひらがな、全角・半角、元号・西暦などの書き方が違っていても見つかります。',
    root: context.href('/'),
    municipalities: catalog.municipalities.map(({ id, name }) => ({ id, name })),
    hints: HINTS,
    otherWays: otherWays(context),
  };
}

const HINTS: SearchPageView['hints'] = [
  {
    term: '防災　訓練',
    text: '言葉を空白で区切ると、すべての言葉を含むものを探します。空白は全角でも半角でもかまいません。',
  },
  {
    term: '「災害に強いまち」',
    text: '「」や引用符で囲むと、書いたとおりの文字の並びだけを探します。ほかの書き方や言い換えは含めません。',
  },
  {
    term: '防災　-訓練',
    text: '言葉の前に「-」（全角でも半角でも）を付けると、その言葉を含むものを除きます。',
  },
  {
    term: '令和元年度',
    text: '「平成31年度」「2019年度」「H31」のように書かれたものも、「表記ゆれを含む結果」として示します。',
  },
];

function otherWays(context: ViewContext): SearchPageView['otherWays'] {
  const { municipalities } = context.catalog;
  const [only] = municipalities;
  if (only !== undefined && isSoleMunicipality(context)) {
    const links = only.departments.map(({ id }) => ({
      label: departmentLabel(context.catalog, { municipality: only.id, department: id }),
      href: context.href(paths.department(only.id, id)),
    }));
    return { heading: '部から探す', links };
  }
  return { heading: '自治体から探す', links: municipalities.map((one) => municipalityLink(context, one)) };
}
