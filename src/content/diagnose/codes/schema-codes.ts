import type { CodeDescription } from '../../../domain/diagnostic.ts';

export const SCHEMA_CODES: readonly CodeDescription[] = [];
