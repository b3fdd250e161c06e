import { bookScript } from './bookScript.ts';
import { kernelScript, olderBookScript } from './kernelScript.ts';
import { type Script } from './steps.ts';

/** What the kill tests run. Add a script, or a step to one, for every new command: each is killed at each of its failpoints. */
export const scripts: readonly Script[] = [bookScript, kernelScript, olderBookScript];
