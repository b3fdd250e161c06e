import { z } from 'zod';
import { fileTokenShape, idShape, madeShape, nothingShape } from '../shapes/basic.ts';
import * as funders from '../shapes/funders.ts';
import { command, query } from '../route.ts';

export const funderRoutes = {
  /** What every funder of the book asks, in the order they were added. */
  'funder.rules': query(nothingShape, z.strictObject({ funders: z.array(funders.funderRulesShape) })),
  /** The whole of what a funder asks; what is left out was not said. */
  'funder.saveTerms': command(z.strictObject({ id: idShape, terms: funders.funderTermsShape }), madeShape),
  /** All that one funder asks, for another one; who may pay from the account stays as it is. */
  'funder.copyTerms': command(z.strictObject({ from: idShape, to: idShape }), madeShape),
  /** The profile as the text of a file. */
  'funder.file': query(z.strictObject({ id: idShape }), z.strictObject({ text: z.string() })),
  /** What a file says, looked at before anything is saved. */
  'funder.lookAtFile': query(z.strictObject({ file: fileTokenShape }), funders.funderFileShape),
};
