import { describe, expect, it } from 'vitest';
import { Places } from './places.ts';

const PLACE = { file: 'content/a.yaml', line: 3, column: 1 };
const PLACES = new Places(
  new Map([['initiative:a', { place: PLACE, within: (path) => ({ ...PLACE, column: path.length }) }]]),
);

describe('Places', () => {
  it('gives the place of a thing, and of a key below it', () => {
    expect(PLACES.of('initiative:a')).toEqual(PLACE);
    expect(PLACES.of('initiative:a', ['指標', 0, '値']).column).toBe(3);
  });

  it('gives the owner for a field that has no place of its own', () => {
    expect(PLACES.of('initiative:a#達成目標')).toEqual(PLACE);
  });

  it('refuses a name that was never linked', () => {
    expect(() => PLACES.of('initiative:b')).toThrow('initiative:b');
  });
});
