import type { z } from 'zod';
import type { formFile } from '../../../src/content/schema/form.ts';
import type { indicator, moneyLine, observation } from '../../../src/content/schema/indicator.ts';
import type { initiative } from '../../../src/content/schema/initiatives.ts';
import type { municipalityFile } from '../../../src/content/schema/municipality.ts';
import type { fieldContent } from '../../../src/content/schema/parts.ts';
import type { policyFrontMatter } from '../../../src/content/schema/policy.ts';
import type { siteFile } from '../../../src/content/schema/site.ts';

// What stands in content files, before the reader turns it into the domain's own types.
export type WrittenSite = z.input<typeof siteFile>;
export type WrittenMunicipality = z.input<typeof municipalityFile>;
export type WrittenForm = z.input<typeof formFile>;
export type WrittenPolicy = z.input<typeof policyFrontMatter>;
export type WrittenInitiative = z.input<typeof initiative>;
export type WrittenIndicator = z.input<typeof indicator>;
export type WrittenObservation = z.input<typeof observation>;
export type WrittenMoney = z.input<typeof moneyLine>;
export type WrittenField = z.input<typeof fieldContent>;
