import { formatNumber } from '../../../src/domain/measurement/number-text.ts';
import type { Topic } from './departments.ts';
import type { Random } from './random.ts';

/** A value with the characters a document prints for it, unit included. */
export interface Figure {
  readonly value: number;
  readonly printed: string;
}

/** The part of a figure that falls to one district. */
interface Part extends Figure {
  readonly name: string;
}

/** What a promise is about in one year; its sentences and its indicators are written from it. */
export interface Story {
  readonly topic: Topic;
  readonly year: number;
  readonly district: string;
  readonly baseline: Figure;
  readonly target: Figure;
  /** The target by districts; empty where a document gives the whole only. */
  readonly parts: readonly Part[];
  /** What was reached by the end of September, and at the end of the year. */
  readonly midYear: Figure;
  readonly actual: Figure;
}

const DISTRICTS = ['東部地区', '西部地区', '南部地区', '北部地区', '中央地区'];

/** Invents a year of a topic whose last known value is `last`. */
export function inventStory(topic: Topic, last: { year: number; value: number }, random: Random): Story {
  const decimals = (String(topic.level).split('.')[1] ?? '').length;
  const figure = (value: number): Figure => {
    const rounded = Number(Math.max(value, 1 / 10 ** decimals).toFixed(decimals));
    return { value: rounded, printed: `${formatNumber(rounded, decimals)}${topic.unit}` };
  };
  const wanted = topic.better === '多' ? 1.06 : topic.better === '少' ? 0.94 : 1;
  const reached = wanted * (random.integer(86, 116) / 100);
  const whole = topic.unit === '%' ? Math.min : (value: number) => value;
  const target = figure(whole(last.value * wanted, 98));
  return {
    topic,
    year: last.year + 1,
    district: random.pick(DISTRICTS),
    baseline: figure(last.value),
    target,
    parts: partsOf(target, { topic, random }),
    midYear: figure(whole(last.value * reached * (topic.unit === '%' ? 0.98 : 0.52), 98)),
    actual: figure(whole(last.value * reached, 98)),
  };
}

/** Splits a whole number of things over districts; the parts add up to it. What cannot be split has no parts. */
function partsOf(target: Figure, { topic, random }: { topic: Topic; random: Random }): readonly Part[] {
  if (!Number.isInteger(topic.level) || target.value <= 10 || !random.chance(0.15)) return [];
  const first = Math.floor(target.value * (random.integer(30, 45) / 100));
  const second = Math.floor(target.value * (random.integer(20, 35) / 100));
  const names = random.sample(DISTRICTS, 3);
  return [first, second, target.value - first - second].map((value, index) => ({
    name: names[index] ?? '',
    value,
    printed: `${formatNumber(value, 0)}${topic.unit}`,
  }));
}
