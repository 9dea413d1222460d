import { describe, expect, it } from 'vitest';
import { readReturnState } from './return-state.ts';

const STATE = { literal: 20, spelled: 3, scroll: 1200, followed: '/yokote/somu/2018/#k3x9pa' };

describe('where the reader was', () => {
  it('is read back from the history of the browser', () => {
    expect(readReturnState(structuredClone(STATE))).toEqual(STATE);
    expect(readReturnState({ ...STATE, followed: null })).toEqual({ ...STATE, followed: null });
  });

  it.each([
    null,
    undefined,
    'text',
    {},
    { ...STATE, literal: -1 },
    { ...STATE, scroll: 'top' },
    { scroll: 3 },
  ])('is not known from %o', (state) => {
    expect(readReturnState(state)).toBeNull();
  });
});
