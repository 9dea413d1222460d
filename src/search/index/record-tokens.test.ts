import { describe, expect, it } from 'vitest';
import { encodeBlock, encodePhrase } from '../text/encode.ts';
import { recordTokens } from './record-tokens.ts';

const BLOCKS = [
  { weight: 'title', label: null, text: '防災' },
  { weight: 'narrative', label: '内容', text: '防災の日\n訓練' },
  { weight: 'figure', label: null, text: '人' },
] as const;

describe('the tokens of a record', () => {
  it('stand by weight, whatever the order of the page', () => {
    const { content } = recordTokens({ blocks: BLOCKS });
    const places = ['防災', '人', '防災の日', '訓練', '内容'].map((text) =>
      content.indexOf(encodeBlock(text)),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('are counted by weight', () => {
    const { content, counts } = recordTokens({ blocks: BLOCKS });
    const tokens = content.split(' ');
    const narrative = (counts[0] ?? 0) + (counts[1] ?? 0) + (counts[2] ?? 0);
    expect(tokens.slice(narrative).join(' ')).toMatch(new RegExp(`^${encodeBlock('防災の日')}`));
    expect(tokens.slice(narrative + (counts[3] ?? 0)).join(' ')).toMatch(
      new RegExp(`^${encodeBlock('内容')}`),
    );
  });

  it('do not join the lines of a text, nor a label and its text', () => {
    const { content } = recordTokens({ blocks: BLOCKS });
    expect([encodePhrase('日訓'), encodePhrase('容防')].filter((pair) => content.includes(pair))).toEqual([]);
  });

  it('have each character once, with the best weight it has', () => {
    const { content, counts } = recordTokens({ blocks: BLOCKS });
    const tokens = content.split(' ');
    expect(tokens.filter((token) => token === encodePhrase('災'))).toHaveLength(1);
    expect(tokens.indexOf(encodePhrase('災'))).toBeLessThan(counts[0] ?? 0);
  });
});
