/** What a look at a file's own structure found. A size of 0 by 0 is of what has none, or says none. */
export type Seen =
  | { readonly is: 'whole'; readonly width: number; readonly height: number }
  /** Locked with a password; unpacks to far more than it could mean; plays; cut short or not what it says. */
  | { readonly is: 'encrypted' | 'swollen' | 'moving' | 'broken' };

export const broken: Seen = { is: 'broken' };
export const moving: Seen = { is: 'moving' };

export function whole(width = 0, height = 0): Seen {
  return { is: 'whole', width, height };
}
