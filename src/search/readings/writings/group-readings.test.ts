import { describe, expect, it } from 'vitest';
import { loadAnalyser } from '../analyser.ts';
import { groupReadings, initialReadings } from './group-readings.ts';

const analyse = loadAnalyser();

function readings(typed: readonly string[], occurring: readonly string[]): string[] {
  const found = groupReadings([{ kind: 'synonym', typed, occurring }], analyse);
  return found.map(({ text, reading }) => `${reading} ${text}`);
}

describe('readings of short forms', () => {
  it.each([
    ['国保', '国民健康保険', 'こくほ'],
    ['スマホ', 'スマートフォン', 'すまほ'],
  ])('let %s find %s by %s', (short, long, reading) => {
    expect(readings([short, long], [long])).toEqual([`${reading} ${long}`]);
  });

  it('are those of what does not occur', () => {
    expect(readings(['国保', '国民健康保険'], ['国保', '国民健康保険'])).toEqual([]);
  });

  it('are not those of other words for the same', () => {
    expect(readings(['町会', '自治会'], ['自治会'])).toEqual([]);
    const variant = {
      kind: 'variant',
      typed: ['国保', '国民健康保険'],
      occurring: ['国民健康保険'],
    } as const;
    expect(groupReadings([variant], analyse)).toEqual([]);
  });
});

describe('readings of initials', () => {
  it('spell them out', () => {
    expect(initialReadings(['ＡＩと PR、SNSとAI'])).toEqual([
      { text: 'ai', reading: 'えーあい' },
      { text: 'pr', reading: 'ぴーあーる' },
      { text: 'sns', reading: 'えすえぬえす' },
    ]);
  });

  it('are none of words', () => {
    expect(initialReadings(['LINEでteams、Xと5G'])).toEqual([{ text: 'line', reading: 'えるあいえぬいー' }]);
  });
});
