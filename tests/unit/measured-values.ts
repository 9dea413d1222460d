import type { Indicator, Observation } from '../../src/domain/measurement/indicator.ts';
import type { Period } from '../../src/domain/time/period.ts';
import type { MeasuredValue } from '../../src/comparison/guard/measured-value.ts';
import { aDocument, anIndicator, anObservation } from './catalogue.ts';

/** What a test says of a value beside its year and text: keys of the observation, and those of its indicator in `of`. */
export type OwnValue = Partial<Observation> & { readonly of?: Partial<Indicator> };

/** An actual value as the document of its own year states it. */
export function aValue(year: number, text: string, { of = {}, ...own }: OwnValue = {}): MeasuredValue {
  const observation = anObservation('actual', text, { fiscalYear: year, ...own });
  return {
    document: aDocument({ fiscalYear: year }),
    indicator: anIndicator({ ...of, observations: [observation] }),
    observation,
    statedIn: observation.statedIn ?? year,
    supersededIn: null,
    isRestated: false,
  };
}

/** 1 April to the end of February, eleven months. */
export function elevenMonths(year: number): Period {
  const lastDay = (year + 1) % 4 === 0 ? 29 : 28;
  return { kind: 'range', from: { year, month: 4, day: 1 }, to: { year: year + 1, month: 2, day: lastDay } };
}

export function half(year: number, which: 'first' | 'second'): Period {
  return { kind: 'half', year, half: which };
}

/** As of 1 April. */
export function firstDay(year: number): Period {
  return { kind: 'instant', date: { year, month: 4, day: 1 } };
}
