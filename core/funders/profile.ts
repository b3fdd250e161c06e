import { type z } from 'zod';
import { type funderProfileShape, type funderRulesShape, type funderTermsShape } from '#core/contract/shapes/funders';

/**
 * What a funder asks that differs between funders. Every member may be left out: the funder has not said, and a rule that needs it
 * uses its own default or stays silent.
 */
export type FunderProfile = z.output<typeof funderProfileShape>;

/** The profile with what stands beside it in the book: kept weeks, statement period, what is asked of PAs' files. */
export type FunderTerms = z.output<typeof funderTermsShape>;

/** The same, of a funder that is named. */
export type FunderRules = z.output<typeof funderRulesShape>;
