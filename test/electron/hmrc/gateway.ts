import { createServer, type Server } from 'node:http';
import { wordsAt } from '#core/rti/element';
import { markOfFile } from '#documents/rti/checkMark';
import { elementOf, readXml } from '#documents/rti/readXml';

/** What came in: the function of the protocol, and the conversation it was about. */
export type Came = { readonly path: string; readonly what: string; readonly correlationId: string };

export type GatewayOptions = {
  /** Acknowledgements before the answer. */
  readonly busy?: number;
  /** Answers that are no XML at all, before the rest. */
  readonly garbled?: number;
  /** Replies to a poll that break off. */
  readonly broken?: number;
  readonly refuses?: boolean;
  /** Where the replies say to ask; the server itself unless told. */
  readonly endPoint?: string;
};

export type Gateway = { readonly address: string; readonly came: readonly Came[]; readonly close: () => Promise<void> };

const correlationId = '0F1E2D3C4B5A69788796A5B4C3D2E1F0';

function reply(qualifier: string, what: string, endPoint: string, interval: number, id: string, body: string, errors = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<GovTalkMessage xmlns="http://www.govtalk.gov.uk/CM/envelope"><EnvelopeVersion>2.0</EnvelopeVersion><Header><MessageDetails>
<Class>HMRC-PAYE-RTI-FPS</Class><Qualifier>${qualifier}</Qualifier><Function>${what}</Function><CorrelationID>${id}</CorrelationID>
<ResponseEndPoint PollInterval="${String(interval)}">${endPoint}</ResponseEndPoint><GatewayTimestamp>2026-11-22T09:30:00.000</GatewayTimestamp>
</MessageDetails><SenderDetails/></Header><GovTalkDetails><Keys/>${errors}</GovTalkDetails><Body>${body}</Body></GovTalkMessage>`;
}

function accepted(mark: string): string {
  return `<SuccessResponse xmlns="http://www.inlandrevenue.gov.uk/SuccessResponse"><IRmarkReceipt><dsig:Signature
xmlns:dsig="http://www.w3.org/2000/09/xmldsig#"/><Message code="0000">HMRC has received the HMRC-PAYE-RTI-FPS document ref: 635/A635 at
09.30 on 22/11/2026. The associated IRmark was: ${mark}. We strongly recommend that you keep this receipt.</Message></IRmarkReceipt>
<Message code="077001">Thank you for your submission</Message><AcceptedTime>2026-11-22T09:30:00.000</AcceptedTime></SuccessResponse>`;
}

const refusal = `<GovTalkErrors><Error><RaisedBy>ChRIS</RaisedBy><Number>3001</Number><Type>business</Type><Text>Your submission failed due to
business validation errors.</Text></Error></GovTalkErrors>`;
const refusalBody = `<ErrorResponse xmlns="http://www.govtalk.gov.uk/CM/errorresponse"><Error><RaisedBy>ChRIS</RaisedBy><Number>7823</Number>
<Type>business</Type><Text>At least two ADDRESSLINE should be present</Text></Error></ErrorResponse>`;

const listed =
  `<StatusReport><SenderID>ISV635</SenderID><StatusRecord><TimeStamp>22/11/2026 09:30:00</TimeStamp><CorrelationID>${correlationId}
</CorrelationID><TransactionID/><Status>SUBMISSION_RESPONSE</Status></StatusRecord></StatusReport>`.replace('\n', '');

type State = { mark: string; polls: number };

function answer(state: State, options: GatewayOptions, text: string, came: Came, self: string): string {
  const { busy = 0, garbled = 0, refuses = false, endPoint = `${self}/poll` } = options;
  if (came.what === 'submit request') {
    const { stated, made } = markOfFile(text);
    if (stated !== made.base64) return reply('error', 'submit', endPoint, 2, '', '', refusal.replace('3001', '2021'));
    state.mark = made.base32;
    return reply('acknowledgement', 'submit', endPoint, 3, correlationId, '');
  }
  if (came.what === 'list request') return reply('response', 'list', endPoint, 2, '', listed);
  if (came.what === 'delete request') return reply('response', 'delete', endPoint, 2, came.correlationId, '');
  state.polls += 1;
  if (state.polls <= garbled) return 'Service Unavailable';
  if (state.polls <= garbled + busy) return reply('acknowledgement', 'submit', endPoint, 3 + state.polls, correlationId, '');
  if (refuses) return reply('error', 'submit', endPoint, 2, correlationId, refusalBody, refusal);
  return reply('response', 'submit', endPoint, 2, correlationId, accepted(state.mark));
}

/** A server on this machine that speaks HMRC's protocol. */
export async function gateway(options: GatewayOptions = {}): Promise<Gateway> {
  const came: Came[] = [];
  const state: State = { mark: '', polls: 0 };
  let [address, cut] = ['', options.broken ?? 0];
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => void parts.push(part));
    request.on('end', () => {
      const text = Buffer.concat(parts).toString('utf8');
      const details = elementOf(readXml(text));
      const at = (name: string): string => wordsAt(details, `Header/MessageDetails/${name}`) ?? '';
      const one: Came = { path: request.url ?? '', what: `${at('Function')} ${at('Qualifier')}`, correlationId: at('CorrelationID') };
      came.push(one);
      if (one.what === 'submit poll' && cut > 0) {
        cut -= 1;
        request.socket.destroy();
        return;
      }
      response.setHeader('Content-Type', 'text/xml');
      response.end(answer(state, options, text, one, address));
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  address = `http://127.0.0.1:${String(typeof bound === 'object' && bound !== null ? bound.port : 0)}`;
  return { address, came, close: () => new Promise((resolve) => void server.close(() => resolve())) };
}
