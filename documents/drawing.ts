import { type Instant } from '#core/time/instant';
import { type Fonts } from './fonts.ts';

/** Normal (10–12.5 pt), large print (18 pt, wide tables become one small table for each row), or normal in greys. */
export type Form = 'normal' | 'large' | 'grey';

/** What the file claims to be built to. A-3a is for issue; A-1b cannot hold attachments and serves an independent checker. */
export type Conformance = 'A-3a' | 'A-3b' | 'A-1a' | 'A-1b';

/** A file carried inside the PDF. `Data` is what the pages were made from; `Source` is what that came from. */
export type Attachment = {
  readonly name: string;
  readonly mediaType: 'application/json' | 'text/csv' | 'application/xml';
  readonly relationship: 'Data' | 'Source' | 'Alternative' | 'Supplement';
  readonly description: string;
  readonly bytes: Uint8Array;
};

/** Everything besides the Sheet that decides the bytes: the same Sheet and Drawing give the same file anywhere. */
export type Drawing = {
  readonly form: Form;
  readonly conformance: Conformance;
  readonly attachments: readonly Attachment[];
  /** Printed nowhere; the file's creation date. */
  readonly madeAt: Instant;
  /** "0.1.0": goes into the file as "PA Ledger 0.1.0". */
  readonly producerVersion: string;
  readonly fonts: Fonts;
};
