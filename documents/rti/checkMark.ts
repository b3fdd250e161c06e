import { type IrMark, irMarkOfText } from '#core/rti/irMark';
import { canonicalXml } from './canonical.ts';
import { readXml, type XmlNode } from './readXml.ts';
import { sha1 } from './sha1.ts';

/** What a report's file says of itself, and what its Body makes. `stated` is absent where it carries no mark. */
export type MarkOfFile = { readonly stated?: string; readonly made: IrMark };

function isNode(part: XmlNode | string): part is XmlNode {
  return typeof part !== 'string';
}

function find(node: XmlNode, name: string): XmlNode | undefined {
  if (node.name === name) return node;
  for (const part of node.content.filter(isNode)) {
    const found = find(part, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function withoutMark(node: XmlNode): XmlNode {
  const kept = node.content.filter((part) => typeof part === 'string' || part.name !== 'IRmark');
  return { ...node, content: kept.map((part) => (typeof part === 'string' ? part : withoutMark(part))) };
}

/**
 * The IRmark of a report in a file, worked out from its bytes: whether it is what was sent. Takes a whole message or its Body.
 * Source: HMRC, IRmark generation step by step, v2.0. Throws NotXml, or RangeError where there is no Body.
 */
export function markOfFile(file: string): MarkOfFile {
  const root = readXml(file);
  const body = find(root, 'Body');
  if (body === undefined) throw new RangeError('a message without a Body');
  const around = root === body ? {} : Object.fromEntries(Object.entries(root.attributes).filter(([name]) => /^xmlns(?::|$)/u.test(name)));
  const words = find(body, 'IRmark')?.content.find((part) => typeof part === 'string');
  const made = irMarkOfText(canonicalXml(withoutMark(body), around), sha1);
  return typeof words === 'string' ? { stated: words, made } : { made };
}
