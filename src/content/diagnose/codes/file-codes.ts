import type { CodeDescription } from '../../../domain/diagnostic.ts';

export const FILE_CODES: readonly CodeDescription[] = [];
