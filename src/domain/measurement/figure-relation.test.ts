import { describe, expect, it } from 'vitest';
import { anIndicator, anObservation } from '../../../tests/unit/catalogue.ts';
import { figureOf } from './figure-relation.ts';

describe('figureOf', () => {
  it('is the one number of the fiscal year', () => {
    const observations = [
      anObservation('actual', '55人'),
      anObservation('actual', '50人', { fiscalYear: 2018 }),
    ];
    expect(figureOf(anIndicator({ observations }), 2019)).toMatchObject({ value: 55, unit: '人' });
  });

  it('may be stated twice', () => {
    const observations = [anObservation('target', '55人'), anObservation('actual', '55人')];
    expect(figureOf(anIndicator({ observations }), 2019)?.value).toBe(55);
  });

  it.each([
    ['there is no value of the year', [anObservation('actual', '55人', { fiscalYear: 2018 })]],
    ['the value is words', [anObservation('actual', '順調')]],
    ['two numbers differ', [anObservation('target', '55人'), anObservation('actual', '56人')]],
  ])('is none when %s', (_, observations) => {
    expect(figureOf(anIndicator({ observations }), 2019)).toBeNull();
  });
});
