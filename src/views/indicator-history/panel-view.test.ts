import { describe, expect, it } from 'vitest';
import {
  aCatalog,
  aContext,
  aDocument,
  aField,
  anIndicator,
  anInitiative,
  anObservation,
  written,
} from '../../../tests/unit/catalogue.ts';
import { elevenMonths, half } from '../../../tests/unit/measured-values.ts';
import type { Indicator, Observation } from '../../domain/measurement/indicator.ts';
import { indicatorHistory } from './municipal-series.ts';
import { panelViews } from './panel-view.ts';

/** The panels of an indicator of 防災力の向上, as the documents of some years state it. */
function panels(stated: Readonly<Record<number, readonly Observation[]>>, own: Partial<Indicator> = {}) {
  const target = aField('達成目標', { heading: '目標', meaning: 'target' });
  const documents = Object.entries(stated).map(([year, observations]) =>
    aDocument({
      fiscalYear: Number(year),
      initiatives: [
        anInitiative({
          fields: [written(target, '年間80回以上')],
          indicators: [anIndicator({ observations, ...own })],
        }),
      ],
    }),
  );
  const context = aContext(aCatalog({ documents }));
  return panelViews(context, anIndicator(), indicatorHistory(context, 'mihon', 'kouza1').values);
}

const of = (fiscalYear: number, own: Partial<Observation> = {}): Partial<Observation> => ({
  fiscalYear,
  ...own,
});

describe('a panel', () => {
  it('says the latest value, its difference and its target, and nothing else', () => {
    const [panel] = panels({
      2018: [anObservation('actual', '75回', of(2018))],
      2019: [anObservation('target', '80回以上', of(2019)), anObservation('actual', '77回', of(2019))],
    });
    expect(panel?.message).toEqual([
      '令和元年度（2019年度）の実績値は77回です。',
      '平成30年度（2018年度）の75回との差は＋2回です。',
      '同じ年度の目標値は80回以上です。',
    ]);
  });

  it('gives no difference where the guard forbids one, but its reason', () => {
    const [panel] = panels({
      2018: [anObservation('actual', '75回', of(2018))],
      2019: [anObservation('actual', '77回', of(2019, { certainty: 'provisional' }))],
    });
    expect(panel?.message.join('')).not.toContain('差');
    expect(panel?.message[1]).toBe(
      '平成30年度（2018年度）の75回とは比べていません。令和元年度（2019年度）の値は確定していません（速報）。',
    );
    expect(panel?.gaps).toEqual([
      '平成30年度（2018年度）と令和元年度（2019年度）の値：令和元年度（2019年度）の値は確定していません（速報）。',
    ]);
  });

  it('names the period of a value that covers a part of the year', () => {
    const [panel] = panels({
      2018: [anObservation('actual', '75回', of(2018))],
      2019: [anObservation('actual', '30回', of(2019, { period: half(2019, 'first') }))],
    });
    expect(panel?.message.at(-1)).toBe(
      '令和元年度（2019年度）の実績値は30回です。期間は上期（4月〜9月）です。',
    );
  });

  it('has no line between eleven months and a whole year, and says so', () => {
    const [panel] = panels({
      2019: [
        anObservation('actual', '352件', of(2018, { period: elevenMonths(2018) })),
        anObservation('target', '450件以上', of(2019)),
      ],
    });
    expect(panel?.chart).not.toContain('chart-line');
    expect(panel?.chart).toContain('point-partial');
    expect(panel?.gaps).toEqual([
      '平成30年4月1日〜平成31年2月28日（11か月）の値：通年より短い期間の値です。',
    ]);
  });

  it('leads to the field that states a value, and to the table where it stands in none', () => {
    const [panel] = panels({
      2019: [
        anObservation('target', '80回以上', of(2019, { field: '達成目標', asWritten: '年間80回以上' })),
        anObservation('actual', '77回', of(2019)),
      ],
    });
    expect(panel?.rows.flatMap(({ statements }) => statements)).toEqual([
      {
        label: '令和元年度（2019年度） 総務部「目標」',
        href: '/hoshin/mihon/somu/2019/#k3x9pa-target',
        role: null,
        asWritten: '年間80回以上',
        remarks: [],
      },
      expect.objectContaining({ href: '/hoshin/mihon/somu/2019/#kouza1' }),
    ]);
  });

  it('says that a figure was replaced, and that another was given anew', () => {
    const [panel] = panels({
      2018: [anObservation('actual', '75回', of(2018))],
      2019: [anObservation('baseline', '74回', of(2018))],
    });
    expect(panel?.rows.map(({ cautions }) => cautions)).toEqual([
      ['令和元年度（2019年度）の文書で別の値に改められた値'],
      ['令和元年度（2019年度）に改めて公表された値'],
    ]);
  });

  it('has a point for each figure and a row for each value, under the same titles', () => {
    const [panel] = panels({
      2018: [anObservation('actual', '75回', of(2018)), anObservation('target', '可決', of(2018))],
      2019: [anObservation('baseline', '75回', of(2018)), anObservation('target', '80回以上', of(2019))],
    });
    const points = [...(panel?.chart ?? '').matchAll(/class="point[^>]*><title>([^<]*)/g)].map(
      ([, title]) => title,
    );
    expect(points.toSorted()).toEqual(
      panel?.rows.flatMap((row) => (row.isFigure ? [row.title] : [])).toSorted(),
    );
    expect(panel?.rows).toHaveLength(3);
  });

  it('says that its axis does not start at zero', () => {
    const [panel] = panels({
      2019: [anObservation('actual', '78.5点', of(2018)), anObservation('actual', '77.3点', of(2019))],
    });
    expect(panel?.axisNote).toMatch(/^縦軸は0から始まっていません（77点〜/);
  });

  it('is one for each unit, and draws the break where the series has one', () => {
    const breaks = [{ from: 2019, reason: '数え方を改めたため' }];
    const stated = (unit: string) => [
      anObservation('actual', '75件', of(2018)),
      anObservation('actual', `77${unit}`, of(2019)),
    ];
    expect(panels({ 2019: stated('人') }).map(({ heading }) => heading)).toEqual([
      '単位「件」の値',
      '単位「人」の値',
    ]);
    expect(panels({ 2019: stated('件') }, { breaks })[0]?.chart).toContain('切れ目');
  });

  it('draws nothing where there is one time alone', () => {
    expect(panels({ 2019: [anObservation('actual', '77回', of(2019))] })[0]?.chart).toBe(null);
  });
});
