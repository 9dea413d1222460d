import type { CodeDescription } from '../../../domain/diagnostic.ts';

export const YAML_CODES: readonly CodeDescription[] = [];
