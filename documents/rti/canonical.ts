import { escapeAttribute, escapeText } from '#core/rti/element';
import { type XmlNode } from './readXml.ts';

type Namespaces = Readonly<Record<string, string>>;

function isNamespace(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:');
}

function prefixOf(name: string): string {
  const at = name.indexOf(':');
  return at < 0 ? '' : name.slice(0, at);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Namespaces in force in an element whose parent has these. */
function inForce(parent: Namespaces, { attributes }: XmlNode): Namespaces {
  return { ...parent, ...Object.fromEntries(Object.entries(attributes).filter(([name]) => isNamespace(name))) };
}

function namespacesSaid(shown: Namespaces, now: Namespaces): readonly (readonly [string, string])[] {
  return Object.entries(now)
    .filter(([name, uri]) => (shown[name] ?? '') !== uri)
    .toSorted(([a], [b]) => byText(a === 'xmlns' ? '' : a, b === 'xmlns' ? '' : b));
}

/** Attributes by their namespace, then by their name; those without a prefix are in none. */
function attributesSaid({ attributes }: XmlNode, now: Namespaces): readonly (readonly [string, string])[] {
  const key = (name: string): string => {
    const prefix = prefixOf(name);
    return prefix === '' ? ` ${name}` : `${now[`xmlns:${prefix}`] ?? prefix} ${name.slice(prefix.length + 1)}`;
  };
  return Object.entries(attributes)
    .filter(([name]) => !isNamespace(name))
    .toSorted(([a], [b]) => byText(key(a), key(b)));
}

function written(node: XmlNode, parent: Namespaces, shown: Namespaces): string {
  const now = inForce(parent, node);
  const said = [...namespacesSaid(shown, now), ...attributesSaid(node, now)].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const inside = node.content.map((part) => (typeof part === 'string' ? escapeText(part) : written(part, now, now)));
  return `<${node.name}${said.join('')}>${inside.join('')}</${node.name}>`;
}

/**
 * An element of a file as inclusive Canonical XML 1.0 without comments (W3C, REC-xml-c14n-20010315): the namespaces that it stands in
 * are written on it. `around` are those of its ancestors.
 */
export function canonicalXml(node: XmlNode, around: Namespaces = {}): string {
  return written(node, around, {});
}
