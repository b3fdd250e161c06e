import { type Format } from './formatOf.ts';

type StatedFormat = Extract<Format, 'ofx' | 'qif' | 'mt940' | 'camt'>;

/** Files that say by themselves what is what. Their order of trust is that of the proof they carry. */
export const formatLayouts: readonly { readonly id: StatedFormat; readonly name: string; readonly hasBalance: boolean }[] = [
  { id: 'camt', name: 'CAMT.053 file (.xml)', hasBalance: true },
  { id: 'mt940', name: 'MT940 file (.sta, .940)', hasBalance: true },
  { id: 'ofx', name: 'OFX file (.ofx, .qfx, .qbo)', hasBalance: true },
  { id: 'qif', name: 'QIF file (.qif)', hasBalance: false },
];
