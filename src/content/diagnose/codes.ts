import type { CodeDescription } from '../../domain/diagnostic.ts';
import { FILE_CODES } from './codes/file-codes.ts';
import { LINK_CODES } from './codes/link-codes.ts';
import { MARKDOWN_CODES } from './codes/markdown-codes.ts';
import { SCHEMA_CODES } from './codes/schema-codes.ts';
import { TEXT_CODES } from './codes/text-codes.ts';
import { YAML_CODES } from './codes/yaml-codes.ts';

/** Every code that reading content can give, in the order of the manual. Codes are permanent and never reused. */
export const CODES: readonly CodeDescription[] = [
  ...FILE_CODES,
  ...TEXT_CODES,
  ...YAML_CODES,
  ...MARKDOWN_CODES,
  ...SCHEMA_CODES,
  ...LINK_CODES,
];
