/** One element of an XML report: words, or further elements. Namespaces are plain `xmlns` attributes, as HMRC writes them. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly words: string;
  readonly children: readonly XmlElement[];
};

type Attributes = Readonly<Record<string, string | undefined>>;

function given(attributes: Attributes): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
}

/** An element with words; nothing where there are none to say. */
export function item(name: string, words: string | undefined, attributes: Attributes = {}): readonly XmlElement[] {
  return words === undefined ? [] : [{ name, attributes: given(attributes), words, children: [] }];
}

/** An element with others in it, in their order. */
export function group(name: string, children: readonly XmlElement[], attributes: Attributes = {}): XmlElement {
  return { name, attributes: given(attributes), words: '', children };
}

/** A group; nothing where it would be empty. */
export function groupOf(name: string, children: readonly XmlElement[]): readonly XmlElement[] {
  return children.length === 0 ? [] : [group(name, children)];
}

/** Every element at the end of a path such as 'Employment/Payment', in order. An empty path is the element itself. */
export function all(element: XmlElement, path: string): readonly XmlElement[] {
  if (path === '') return [element];
  return path
    .split('/')
    .reduce<readonly XmlElement[]>(
      (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
      [element],
    );
}

export function first(element: XmlElement, path: string): XmlElement | undefined {
  return all(element, path)[0];
}

/** The words at the end of a path; undefined where there is no such element. */
export function wordsAt(element: XmlElement, path: string): string | undefined {
  return first(element, path)?.words;
}

export function has(element: XmlElement, path: string): boolean {
  return first(element, path) !== undefined;
}

const inText: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' };
const inAttribute: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};

/** Words as Canonical XML 1.0 (§2.3) writes them. */
export function escapeText(words: string): string {
  return words.replaceAll(/[&<>\r]/g, (letter) => inText[letter] ?? letter);
}

export function escapeAttribute(words: string): string {
  return words.replaceAll(/[&<"\t\n\r]/g, (letter) => inAttribute[letter] ?? letter);
}

function inOrder(attributes: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  const rank = ([name]: readonly [string, string]): string => (name === 'xmlns' ? '' : name);
  return Object.entries(attributes).toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

/**
 * The element as Canonical XML 1.0: no white space but its own, an end tag for each, the namespace first and then attributes by name,
 * nothing escaped but what must be. So what is sent is what is hashed.
 */
export function canonicalText({ name, attributes, words, children }: XmlElement): string {
  const said = inOrder(attributes).map(([attribute, value]) => ` ${attribute}="${escapeAttribute(value)}"`);
  return `<${name}${said.join('')}>${escapeText(words)}${children.map(canonicalText).join('')}</${name}>`;
}
