import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchRequest } from '../client/engine.ts';
import { FILTERS, isBlank, readRequest, withFilters, writeRequest } from './address.ts';

const REQUEST: SearchRequest = { query: '防災', filters: {}, sort: 'relevance' };

function read(address: string): SearchRequest {
  return readRequest(new URLSearchParams(address));
}

const value = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.isWellFormed());
const anyRequest = fc
  .record({
    query: value.map((text) => text.trim()),
    filters: fc.dictionary(fc.constantFrom(...FILTERS), fc.uniqueArray(value, { minLength: 1 })),
    sort: fc.constantFrom('relevance', 'newest', 'oldest'),
  })
  .map((one) => one as SearchRequest);

describe('the address of a search', () => {
  it('is what the form at the top of every page makes', () => {
    expect(read('?q=防災&m=yokote')).toEqual({ ...REQUEST, filters: { municipality: ['yokote'] } });
    expect(writeRequest({ ...REQUEST, filters: { municipality: ['yokote'] } })).toBe(
      `?q=${encodeURIComponent('防災')}&m=yokote`,
    );
  });

  it('holds query, filters and order without loss', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        expect(read(writeRequest(request))).toEqual(request);
      }),
    );
  });

  it('holds several values of one filter, each once', () => {
    expect(read('?q=防災&kind=document&kind=initiative&kind=document').filters).toEqual({
      kind: ['document', 'initiative'],
    });
  });

  it('may hold what the page does not know', () => {
    expect(read('?q=防災&sort=newer&utm=1&year=')).toEqual(REQUEST);
  });
});

describe('a search', () => {
  it.each([
    ['?q=', true],
    ['?q=　', true],
    ['?q=&m=yokote', true],
    ['?q=防災', false],
    ['?q=&kind=document', false],
  ])('%s is blank: %s', (address, expected) => {
    expect(isBlank(read(address))).toBe(expected);
  });

  it('can be widened to all values of a filter', () => {
    const narrow = read('?q=防災&m=yokote&kind=document');
    const widened = withFilters(narrow, (name) => (name === 'kind' ? [] : (narrow.filters[name] ?? [])));
    expect(writeRequest(widened)).toBe(writeRequest(read('?q=防災&m=yokote')));
  });
});
