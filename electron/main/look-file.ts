import { readFileSync, writeFileSync } from 'node:fs';
import { type Look, lookShape } from '#electron/gate/envelope';

const usual: Look = { colours: 'computer', text: 'usual' };

export type LookFile = { readonly read: () => Look; readonly write: (look: Look) => void };

/** The colours and text size chosen at this computer, for every book opened on it. Nothing about a person. */
export function lookFile(path: string): LookFile {
  return {
    read: () => {
      try {
        const read = lookShape.safeParse(JSON.parse(readFileSync(path, 'utf8')));
        return read.success ? read.data : usual;
      } catch {
        return usual;
      }
    },
    write: (look) => {
      try {
        writeFileSync(path, JSON.stringify(look));
      } catch {
        // The next window then follows the computer again.
      }
    },
  };
}

/** The page as it is sent: the look stands in it, so that not even its first picture shows another. */
export function withLook(html: string, { colours, text }: Look): string {
  return html.replace(/<html\b/u, () => `<html data-wish="${colours}" data-text="${text}"`);
}
