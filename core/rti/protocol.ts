import { all, canonicalText, group, item, wordsAt, type XmlElement } from './element.ts';
import { envelopeNamespace } from './message.ts';

/** One conversation with HMRC's Transaction Engine: which kind of report, and the number it was given. */
export type Conversation = { readonly messageClass: string; readonly correlationId: string };

function messageOf(details: readonly (readonly [string, string])[], sender: readonly XmlElement[]): string {
  const header = group('Header', [
    group(
      'MessageDetails',
      details.flatMap(([name, words]) => item(name, words)),
    ),
    group('SenderDetails', sender),
  ]);
  const message = group(
    'GovTalkMessage',
    [...item('EnvelopeVersion', '2.0'), header, group('GovTalkDetails', [group('Keys', [])]), group('Body', [])],
    { xmlns: envelopeNamespace },
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${canonicalText(message)}\n`;
}

function detailsOf({ messageClass, correlationId }: Conversation, qualifier: string, what: string) {
  return [
    ['Class', messageClass],
    ['Qualifier', qualifier],
    ['Function', what],
    ['CorrelationID', correlationId],
    ['Transformation', 'XML'],
  ] as const;
}

/** Asks whether a report is dealt with. Keys and Body are empty (HMRC, Submission Protocol 3.1). */
export function pollMessage(conversation: Conversation): string {
  return messageOf(detailsOf(conversation, 'poll', 'submit'), []);
}

/** Ends a conversation whose answer is kept: HMRC's side then forgets it. */
export function deleteMessage(conversation: Conversation): string {
  return messageOf(detailsOf(conversation, 'request', 'delete'), []);
}

/** Asks which conversations are not ended: after a report of which nobody knows whether it arrived. */
export function listMessage(messageClass: string, credentials: { readonly senderId: string; readonly password: string }): string {
  const authentication = [...item('Method', 'clear'), ...item('Role', 'principal'), ...item('Value', credentials.password)];
  const sender = group('IDAuthentication', [...item('SenderID', credentials.senderId), group('Authentication', authentication)]);
  return messageOf(detailsOf({ messageClass, correlationId: '' }, 'request', 'list'), [sender]);
}

export type GatewayError = { readonly number: string; readonly type: string; readonly words: string };

/** What the Transaction Engine answered. `interval` is in seconds. */
export type GatewayReply =
  | { readonly kind: 'acknowledgement'; readonly correlationId: string; readonly endPoint: string; readonly interval: number }
  | {
      readonly kind: 'response';
      readonly correlationId: string;
      readonly receipt: string;
      readonly irMark?: string;
      readonly endPoint: string;
    }
  | { readonly kind: 'error'; readonly correlationId: string; readonly errors: readonly GatewayError[]; readonly endPoint: string }
  | { readonly kind: 'unknown' };

function deep(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...deep(child, name)]);
}

function errorsIn(message: XmlElement): readonly GatewayError[] {
  return deep(message, 'Error').map((error) => ({
    number: wordsAt(error, 'Number') ?? '',
    type: wordsAt(error, 'Type') ?? '',
    words: all(error, 'Text')
      .map(({ words }) => words)
      .join(' '),
  }));
}

/** HMRC's text has the mark as people read it: 32 letters of Base32. */
function markIn(receipt: string): string | undefined {
  return /\b[A-Z2-7]{32}\b/u.exec(receipt)?.[0];
}

const shortest = 1;

/** Reads one answer; 'unknown' where it is none of the protocol's. */
export function readReply(message: XmlElement): GatewayReply {
  const details = all(message, 'Header/MessageDetails')[0];
  if (details === undefined) return { kind: 'unknown' };
  const correlationId = wordsAt(details, 'CorrelationID') ?? '';
  const end = all(details, 'ResponseEndPoint')[0];
  const endPoint = end?.words ?? '';
  const interval = Math.max(shortest, Number(end?.attributes['PollInterval'] ?? 2) || shortest);
  switch (wordsAt(details, 'Qualifier')) {
    case 'acknowledgement':
      return { kind: 'acknowledgement', correlationId, endPoint, interval };
    case 'response': {
      const receipt = deep(message, 'Message')
        .map(({ words }) => words)
        .join(' ');
      const irMark =
        markIn(receipt) ?? deep(message, 'IRmarkReceipt').flatMap((one) => markIn(deep(one, 'Message')[0]?.words ?? '') ?? [])[0];
      return { kind: 'response', correlationId, receipt, endPoint, ...(irMark === undefined ? {} : { irMark }) };
    }
    case 'error':
      return { kind: 'error', correlationId, errors: errorsIn(message), endPoint };
    case undefined:
    default:
      return { kind: 'unknown' };
  }
}

/** One conversation of HMRC's list that is not ended. */
export type Unfinished = { readonly correlationId: string; readonly status: string };

export function readUnfinished(message: XmlElement): readonly Unfinished[] {
  return deep(message, 'StatusRecord').map((record) => ({
    correlationId: wordsAt(record, 'CorrelationID') ?? '',
    status: wordsAt(record, 'Status') ?? '',
  }));
}
