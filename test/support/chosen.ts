import { type ChosenFile } from '#db/kernel/handlers';

/** A file as a person would choose it, from bytes or text. */
export function chosen(name: string, content: string | Uint8Array): ChosenFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, bytes: () => bytes };
}

/** 'file-000…01': a token of the shape that file dialogs hand out. */
export function fileToken(number: number): string {
  return `file-${number.toString(16).padStart(32, '0')}`;
}
