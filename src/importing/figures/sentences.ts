/** A sentence or point of a text, with its place in it. */
export interface Sentence {
  readonly text: string;
  readonly index: number;
}

const END = /。|\n|(?=[ \u3000][・◇◆●■※①-⑳])/gu;
const IN_BRACKETS = /^\s*[(（]/u;

/** The sentences of a text; one in brackets goes with the sentence that it explains. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const take = (to: number): void => {
    const sentence = text.slice(from, to);
    const last = sentences.at(-1);
    if (last !== undefined && IN_BRACKETS.test(sentence)) {
      sentences[sentences.length - 1] = { ...last, text: text.slice(last.index, to) };
    } else if (sentence.trim() !== '') sentences.push({ text: sentence, index: from });
    from = to;
  };
  for (const { index, 0: mark } of text.matchAll(END)) take(index + mark.length);
  take(text.length);
  return sentences;
}
