const MARKS =
  /^[\s\u3000]*(?:[・◇◆●■※◎○+＋→]|[①-⑳](?:-\d)?[:：.]?|\(\d+\)|\d{1,2}[.)．]|[()（）、，/／のも])*[\s\u3000]*/u;
const CONNECTIVE = /^(?:また|さらに|なお|一方|あわせて|特に)、/u;
const PARTICLES =
  /(?:[をはがにでのも、：:（(\s\u3000・]|について|として|年間|年度|年|合計|(?<!会)計|(?<!契)約|延べ?|のべ|[HR]\d{1,2}|[\d/～~-]+)+$/u;
const LONGEST_NAME = 40;
const LONG = 25;
const SHORTEST_NAME = 2;

/** What a figure seems to count: the words before it in its sentence, without marks and particles. Empty when none. */
export function indicatorName(before: string): string {
  const [clause = ''] = before.split(/[。！？]|ます。?/u).slice(-1);
  const words = bare(clause);
  const short = words.length <= LONG ? words : bare(words.split(/[\s\u3000：:、]/u).at(-1) ?? words);
  return short.length <= LONGEST_NAME ? short : '';
}

/** The name of a figure behind others: its own words, or, where there are none, those before the first figure. */
export function laterName(before: string, sinceLast: string): string {
  const own = indicatorName(sinceLast);
  return own.length >= SHORTEST_NAME ? own : indicatorName(before);
}

function bare(words: string): string {
  return words.replace(MARKS, '').replace(CONNECTIVE, '').replace(PARTICLES, '').replace(/\s+/gu, ' ').trim();
}
