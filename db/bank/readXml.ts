import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { plainEntities } from '#core/bank/formats/entities';
import { type Element } from '#core/bank/formats/readCamt';
import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';

const textName = '#text';
const attributesName = ':@';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  textNodeName: textName,
});

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

const noAttributes: ReadonlyMap<string, string> = new Map();

function attributesOf(node: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const given = node[attributesName];
  return isRecord(given) ? new Map(Object.entries(given).map(([name, value]) => [name, String(value)])) : noAttributes;
}

/** What the parser gives as objects with one key each, as elements. */
function elementsOf(nodes: readonly unknown[]): readonly Element[] {
  return nodes.filter(isRecord).flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== attributesName && key !== textName);
    if (name === undefined || name.startsWith('?')) return [];
    const inside = listOf(node[name]);
    const text = inside.map((one) => (isRecord(one) && textName in one ? String(one[textName]) : '')).join('');
    return [{ name, text: text.includes('&') ? plainEntities(text) : text, attributes: attributesOf(node), inside: elementsOf(inside) }];
  });
}

/**
 * The root element of an XML file. A file that declares a document type or entities of its own is refused before anything is read: bank.entities.
 * One that is not whole is bank.brokenFile with the line.
 */
export function readXml(text: string): Result<Element> {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return refused(problem('bank.entities', {}));
  const checked = XMLValidator.validate(text);
  if (checked !== true)
    return refused(problem('bank.brokenFile', { kind: 'XML', why: `it is broken on line ${String(checked.err.line)}` }));
  const parsed: unknown = parser.parse(text);
  const [root] = elementsOf(listOf(parsed));
  return root === undefined ? refused(problem('bank.brokenFile', { kind: 'XML', why: 'it is empty' })) : done(root);
}
