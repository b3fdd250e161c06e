import { z } from 'zod';

/** One package inside the app, with the licence it came under and the words its makers ask to be kept. */
export const licencesShape = z.array(z.strictObject({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }));

export type Licence = z.infer<typeof licencesShape>[number];

/** Beside the window's page, written by the build. */
export const licencesFile = 'licences.json';
