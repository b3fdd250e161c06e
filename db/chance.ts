import { randomBytes } from 'node:crypto';

/** Makes a new id: 'purchase' → 'purchase-4f1c…' (32 hexadecimal digits). */
export type Ids = (prefix: string) => string;

/** Makes a new salt of 16 bytes, in hexadecimal. */
export type Salts = () => string;

export const randomIds: Ids = (prefix) => `${prefix}-${randomBytes(16).toString('hex')}`;

export const randomSalts: Salts = () => randomBytes(16).toString('hex');
