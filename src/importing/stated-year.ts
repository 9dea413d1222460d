import { toHalfWidth } from '../domain/text-width.ts';
import { type FiscalYear, formatFiscalYear, parseFiscalYear } from '../domain/time/fiscal-year.ts';
import { withoutBlanks } from './map/fold.ts';
import { originOf, type Part, textOf } from './map/part.ts';
import { formatOrigin } from './origin.ts';

/** What the source says of its fiscal year, beside the year that the person gave. */
export interface YearDoubt {
  readonly code: 'year-not-stated' | 'year-unreadable' | 'year-differs';
  /** The sentence of the report, where its place stands beside it. */
  readonly message: string;
  readonly remedy: string;
  /** The sentence of the page (確認中). */
  readonly doubt: string;
  /** Why the year is 推定. */
  readonly reason: string;
}

const SETTLE = 'policy.md の「確認中」から「年度の根拠」の項目を消してください。';

/** The year that words of the source name; null when they name none. */
export function statedYear(year: readonly Part[]): FiscalYear | null {
  return parseFiscalYear(withoutBlanks(toHalfWidth(textOf(year))))?.year ?? null;
}

/** What there is to settle about the year; null where the source states the year that was given. */
export function yearDoubt(year: readonly Part[], given: FiscalYear): YearDoubt | null {
  const stated = statedYear(year);
  if (stated === given) return null;
  const wanted = formatFiscalYear(given);
  const written = textOf(year).trim();
  const origin = originOf(year);
  const place = origin === null ? '原本' : `原本の${formatOrigin(origin)}`;
  if (written === '') {
    return {
      code: 'year-not-stated',
      message: `原本に年度の記載がありません。指定された${wanted}の文書として取り込みました。`,
      remedy: `${wanted}の文書かどうかを担当課に確かめ、正しければ、${SETTLE}`,
      doubt: `原本に年度の記載がないため、${wanted}の文書かどうかを確かめています。`,
      reason: `原本に年度の記載がありません。${wanted}は、取り込んだ人が指定した年度です。`,
    };
  }
  if (stated === null) {
    return {
      code: 'year-unreadable',
      message: `「${written}」が何年度のことか読み取れません。指定された${wanted}の文書として取り込みました。`,
      remedy: `${wanted}のことかどうかを担当課に確かめ、正しければ、${SETTLE}`,
      doubt: `${place}の「${written}」が何年度のことか読み取れないため、${wanted}の文書かどうかを確かめています。`,
      reason: `原本には「${written}」とありますが、何年度のことか読み取れません。${wanted}は、取り込んだ人が指定した年度です。`,
    };
  }
  const named = spelt(written, stated);
  return {
    code: 'year-differs',
    message: `原本には${named}とありますが、取り込みに指定された年度は${wanted}です。`,
    remedy: `原本が正しければ、年度に「${String(stated)}」を指定して取り込み直してください。指定が正しければ、${SETTLE}`,
    doubt: `${place}には${named}とありますが、${wanted}の文書として載せています。どちらが正しいかを確かめています。`,
    reason: `原本には${named}とあります。${wanted}は、取り込んだ人が指定した年度です。`,
  };
}

/** 「平成31年度」（令和元年度（2019年度））: the words of the source, and the year as the site spells it. */
function spelt(written: string, year: FiscalYear): string {
  return `「${written}」（${formatFiscalYear(year).replace(/（(.*)）$/u, '・$1')}）`;
}
