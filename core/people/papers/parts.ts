import { type Block, type Sheet } from '#core/sheet/sheet';

export function heading(words: string): Block {
  return { kind: 'heading', level: 2, words };
}

export function paragraph(words: string): Block {
  return { kind: 'paragraph', words };
}

export function pairs(all: readonly (readonly [name: string, value: string])[]): Block {
  return { kind: 'pairs', pairs: all.map(([name, value]) => ({ name, value })) };
}

/** Who writes to whom, and when: the head of every letter. */
export type Letter = { readonly employer: string; readonly assistant: string; readonly address?: string; readonly on: string };

export function letterSheet(title: string, { employer, assistant, address, on }: Letter, blocks: readonly Block[]): Sheet {
  return {
    title,
    language: 'en-GB',
    subject: `${title}: ${assistant}`,
    author: employer,
    reference: assistant,
    blocks: [
      pairs([
        ['To', address === undefined ? assistant : `${assistant}, ${address}`],
        ['From', employer],
        ['Date', on],
      ]),
      ...blocks,
      { kind: 'signatures', lines: [`${employer}. Date`] },
    ],
  };
}
