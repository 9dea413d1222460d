import type { CodeDescription } from '../../../domain/diagnostic.ts';

export const MARKDOWN_CODES: readonly CodeDescription[] = [];
