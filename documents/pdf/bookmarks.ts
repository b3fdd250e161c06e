import { type PDFDocument, type PdfReference, pdfText } from '#documents/pdfkit';

/** A heading and where it stands; `height` counts from the bottom of the page. */
export type Bookmark = { readonly level: 1 | 2 | 3; readonly words: string; readonly page: PdfReference; readonly height: number };

type Node = { readonly reference: PdfReference; readonly level: number; readonly kids: Node[] };

function countOf(node: Node): number {
  return node.kids.reduce((so, kid) => so + 1 + countOf(kid), 0);
}

function close(node: Node): void {
  const { data } = node.reference;
  const [first] = node.kids;
  const last = node.kids.at(-1);
  if (first !== undefined && last !== undefined) {
    data['First'] = first.reference;
    data['Last'] = last.reference;
    data['Count'] = countOf(node);
  }
  node.kids.forEach((kid, place) => {
    const before = node.kids[place - 1];
    const after = node.kids[place + 1];
    kid.reference.data['Parent'] = node.reference;
    if (before !== undefined) kid.reference.data['Prev'] = before.reference;
    if (after !== undefined) kid.reference.data['Next'] = after.reference;
    close(kid);
  });
  node.reference.end();
}

/** Writes the headings as the reader's outline, all of it open. pdfkit's own leaves out the counts that PDF/A checkers ask for. */
export function writeBookmarks(file: PDFDocument, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return;
  const root: Node = { reference: file.ref({ Type: 'Outlines' }), level: 0, kids: [] };
  const open: Node[] = [root];
  for (const { level, words, page, height } of bookmarks) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const node: Node = { reference: file.ref({ Title: pdfText(words), Dest: [page, 'XYZ', 0, height, null] }), level, kids: [] };
    open.at(-1)?.kids.push(node);
    open.push(node);
  }
  close(root);
  file._root.data['Outlines'] = root.reference;
  file._root.data['PageMode'] = 'UseOutlines';
}
