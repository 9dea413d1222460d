import { stringify } from 'yaml';

/** A value as YAML in the house's form: a key a line, long texts in a block, nothing folded, nothing empty. */
export function yamlText(value: unknown): string {
  return stringify(value, withoutEmpty, {
    lineWidth: 0,
    blockQuote: 'literal',
    aliasDuplicateObjects: false,
  });
}

function withoutEmpty(_key: unknown, value: unknown): unknown {
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return isEmpty ? undefined : value;
}
