import { type XmlElement } from '#core/rti/element';

/** One element as it stands in a file, with the white space between its children, which an IRmark counts. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (XmlNode | string)[];
};

/** Thrown where a text is not XML that this reader knows: DTDs and entities of one's own are refused, not followed. */
export class NotXml extends Error {
  override readonly name = 'NotXml';
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replaceAll(/&(#x?[0-9a-fA-F]+|\w+);?/g, (whole, body: string) => {
    const code = /^#x/iu.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
    const letter = body.startsWith('#') ? String.fromCodePoint(code) : named[body];
    if (letter === undefined || !whole.endsWith(';')) throw new NotXml(`an entity that is not known: ${whole}`);
    return letter;
  });
}

const tag = /^<([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function attributesIn(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(attribute)].map(([, name = '', double, single = '']) => [name, unescaped(double ?? single)] as const);
  if (new Set(found.map(([name]) => name)).size !== found.length) throw new NotXml('an attribute twice');
  return Object.fromEntries(found);
}

type Open = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly content: (XmlNode | string)[] };

/** What stands at a place and is not an element: skipped comments and instructions, CDATA as its words. */
function beside(rest: string): { readonly words: string; readonly length: number } | undefined {
  const skipped = /^(?:<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/.exec(rest);
  if (skipped !== null) return { words: '', length: skipped[0].length };
  const data = /^<!\[CDATA\[([\s\S]*?)\]\]>/.exec(rest);
  if (data !== null) return { words: data[1] ?? '', length: data[0].length };
  if (rest.startsWith('<!')) throw new NotXml('a document type');
  const text = /^[^<]+/.exec(rest);
  return text === null ? undefined : { words: unescaped(text[0]), length: text[0].length };
}

function add(open: readonly Open[], found: XmlNode | string): void {
  const inside = open.at(-1)?.content;
  if (inside === undefined) {
    if (typeof found !== 'string' || found.trim() !== '') throw new NotXml('words outside the element');
    return;
  }
  const last = inside.at(-1);
  if (typeof found === 'string' && typeof last === 'string') inside[inside.length - 1] = last + found;
  else if (found !== '') inside.push(found);
}

/**
 * Reads an XML file of one element: HMRC's answers, and reports that came from elsewhere. Line ends are made LF, comments and
 * instructions are left out, as Canonical XML without comments has it. Throws NotXml.
 */
export function readXml(file: string): XmlNode {
  let rest = file.replace(/^\ufeff/u, '').replaceAll(/\r\n?/g, '\n');
  const open: Open[] = [];
  let root: XmlNode | undefined;
  const close = (node: XmlNode): void => {
    if (open.length > 0) add(open, node);
    else if (root === undefined) root = node;
    else throw new NotXml('a second element');
  };
  while (rest !== '') {
    const starts = tag.exec(rest);
    const ends = /^<\/([^\s>]+)\s*>/.exec(rest);
    const other = starts === null && ends === null ? beside(rest) : undefined;
    if (starts !== null) {
      const [, name = '', attributes = '', empty] = starts;
      const node: Open = { name, attributes: attributesIn(attributes), content: [] };
      if (empty === '/') close(node);
      else open.push(node);
    } else if (ends !== null) {
      const node = open.pop();
      if (node === undefined || node.name !== ends[1]) throw new NotXml(`an end without its beginning: ${ends[0]}`);
      close(node);
    } else if (other !== undefined) add(open, other.words);
    else throw new NotXml(`not to be read: ${rest.slice(0, 40)}`);
    rest = rest.slice((starts ?? ends)?.[0].length ?? other?.length ?? 0);
  }
  if (root === undefined || open.length > 0) throw new NotXml('the file stops in the middle');
  return root;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The same as core reads it: names without prefixes, and of white space only what stands beside no element. */
export function elementOf({ name, attributes, content }: XmlNode): XmlElement {
  const children = content.flatMap((part) => (typeof part === 'string' ? [] : [elementOf(part)]));
  const words = children.length > 0 ? '' : content.filter((part) => typeof part === 'string').join('');
  return { name: localName(name), attributes, words, children };
}
