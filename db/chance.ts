import { randomBytes } from 'node:crypto';

/** Makes a new id: 'purchase' → 'purchase-4f1c…' (32 hexadecimal digits). */
export type Ids = (prefix: string) => string;

/** Makes a new salt of 16 bytes, in hexadecimal. */
export type Salts = () => string;

const one = 16;
const atOnce = 512;

/** Asking the system for chance costs far more than the sixteen bytes: it is asked for many at once, and none is given twice. */
function hexadecimals(): () => string {
  let drawn = '';
  let at = 0;
  return () => {
    if (at === drawn.length) {
      drawn = randomBytes(one * atOnce).toString('hex');
      at = 0;
    }
    at += one * 2;
    return drawn.slice(at - one * 2, at);
  };
}

const next = hexadecimals();

export const randomIds: Ids = (prefix) => `${prefix}-${next()}`;

export const randomSalts: Salts = () => next();
