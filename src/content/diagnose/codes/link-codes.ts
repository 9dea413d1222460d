import type { CodeDescription } from '../../../domain/diagnostic.ts';

export const LINK_CODES: readonly CodeDescription[] = [];
