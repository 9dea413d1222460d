import { toHalfWidth } from '../text-width.ts';

const NUMBER = '(?:元|\\d+|[一二三四五六七八九十]+)';
const ERA = '(?:平成|令和|[HR])?';
const TIME = [
  `${ERA} ?${NUMBER} ?年度?(?: ?\\d{1,2} ?月)?(?: ?\\d{1,2} ?日)?`,
  '\\d{1,2} ?月(?: ?\\d{1,2} ?日)?',
  '\\d{1,2}/\\d{1,2}',
  '(?:今|本|来|翌|毎|各)?年度',
  '(?:上|下)(?:半)?期',
  '第? ?\\d ?四半期',
  '通年|随時|毎月|毎年|年内|年間',
].join('|');
const BOUNDARY = '(?:当初|初|中|末|内|上旬|中旬|下旬|以降)?(?:まで(?:に)?|から|以内)?';
const LIST_MARK = '(?:[-・●○*]|[①-⑳]|\\(\\d+\\)|\\d+[.)])? ?';
const ONLY_TIME = new RegExp(`^(?:${LIST_MARK}(?:${TIME})${BOUNDARY}[\\s、。,~〜～-]*)+$`);
const ANY_TIME = new RegExp(`${TIME}|末|旬|まで|以内|当面|継続|未定|なし|[春夏秋冬]|次第|後$`);

/** Whether a text says nothing but a time: 年度末まで, 平成31年3月, ①年度末 ②上半期中. */
export function isOnlyTime(text: string): boolean {
  return ONLY_TIME.test(toHalfWidth(text).trim());
}

/** Whether a text says a time at all, or that there is none. */
export function mentionsTime(text: string): boolean {
  return ANY_TIME.test(toHalfWidth(text));
}
