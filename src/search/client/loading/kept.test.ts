import { describe, expect, it } from 'vitest';
import { Kept } from './kept.ts';

/** Answers with the number of questions so far, and fails for `fault`. */
function counter(): { readonly ask: (question: string) => Promise<number>; readonly asked: string[] } {
  const asked: string[] = [];
  const ask = (question: string) => {
    asked.push(question);
    return question === 'fault' ? Promise.reject(new Error('no network')) : Promise.resolve(asked.length);
  };
  return { ask, asked };
}

describe('kept answers', () => {
  it('are asked for once', async () => {
    const { ask, asked } = counter();
    const kept = new Kept<number>(5);
    for (let time = 0; time < 3; time += 1) await kept.get('a', () => ask('a'));
    expect(asked).toEqual(['a']);
  });

  it('forget what was not used for longest', async () => {
    const { ask, asked } = counter();
    const kept = new Kept<number>(2);
    for (const question of ['a', 'b', 'a', 'c', 'a', 'b']) await kept.get(question, () => ask(question));
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
  });

  it('are asked for again after a fault', async () => {
    const { ask, asked } = counter();
    const kept = new Kept<number>(5);
    for (let time = 0; time < 2; time += 1) {
      await expect(kept.get('fault', () => ask('fault'))).rejects.toThrow('no network');
    }
    expect(asked).toEqual(['fault', 'fault']);
  });
});
