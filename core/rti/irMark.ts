import { base32, base64 } from './base.ts';
import { canonicalText, type XmlElement } from './element.ts';

/** SHA-1 of a text's UTF-8, 20 bytes. An argument, since arithmetic knows no hashes: node:crypto's wherever there is one. */
export type Sha1 = (text: string) => Uint8Array;

/** HMRC's proof of what was sent: in the report as Base64, for people (and in HMRC's receipt) as Base32. */
export type IrMark = { readonly base64: string; readonly base32: string };

export function irMarkOfText(canonicalBody: string, sha1: Sha1): IrMark {
  const digest = sha1(canonicalBody);
  return { base64: base64(digest), base32: base32(digest) };
}

function withoutMark(element: XmlElement): XmlElement {
  return { ...element, children: element.children.filter(({ name }) => name !== 'IRmark').map(withoutMark) };
}

/**
 * The IRmark of a message's Body: with the envelope's namespace, without the mark itself, as Canonical XML 1.0, by SHA-1.
 * Source: HMRC, IRmark generation step by step, v2.0. Throws where the Body states no namespace: our mistake.
 */
export function irMarkOf(body: XmlElement, sha1: Sha1): IrMark {
  if (body.attributes['xmlns'] === undefined) throw new RangeError('the Body of an IRmark states its namespace');
  return irMarkOfText(canonicalText(withoutMark(body)), sha1);
}
