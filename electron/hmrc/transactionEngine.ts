import {
  type Conversation,
  deleteMessage,
  type GatewayError,
  type GatewayReply,
  listMessage,
  pollMessage,
  readReply,
  readUnfinished,
  type Unfinished,
} from '#core/rti/protocol';
import { elementOf, NotXml, readXml } from '#documents/rti/readXml';

/**
 * How words reach HMRC and time passes: both are given. The product gives neither, so that it sends nothing; see the README beside this.
 * `post` answers the body of the reply and rejects where there was none.
 */
export type Line = {
  readonly post: (address: string, message: string) => Promise<string>;
  readonly wait: (seconds: number) => Promise<void>;
};

export type Engine = {
  readonly line: Line;
  /** Where reports are handed in; a reply may name another place to ask at, on the same host. */
  readonly submitAt: string;
  readonly pollAt: string;
  /** Questions after which it is left for another time. */
  readonly mostPolls: number;
  readonly messageClass: string;
};

export type Outcome =
  | { readonly kind: 'accepted'; readonly correlationId: string; readonly receipt: string; readonly irMark?: string }
  | { readonly kind: 'refused'; readonly correlationId: string; readonly errors: readonly GatewayError[] }
  /** Handed in and not dealt with yet: `conversation` asks again later. */
  | { readonly kind: 'waiting'; readonly correlationId: string; readonly endPoint: string; readonly interval: number }
  /** Nobody knows whether it arrived: `unfinished` tells. It must not be sent again before. */
  | { readonly kind: 'unsure' };

/** Seconds, so that a line that stays silent is asked less and less. */
const longestWait = 300;

async function ask({ line }: Engine, address: string, message: string): Promise<GatewayReply | 'silent'> {
  try {
    return readReply(elementOf(readXml(await line.post(address, message))));
  } catch (error) {
    if (error instanceof NotXml) return { kind: 'unknown' };
    return 'silent';
  }
}

function isOn(host: string, address: string): boolean {
  return URL.canParse(address) && new URL(address).host === new URL(host).host;
}

/** A reply is only followed to the host that was asked: anything else would hand a report to a stranger. */
function placeToPoll({ pollAt, submitAt }: Engine, endPoint: string): string {
  return isOn(submitAt, endPoint) ? endPoint : pollAt;
}

/** Ends the conversation. Where that is not answered, HMRC ends it by itself in time. */
async function end(engine: Engine, conversation: Conversation, endPoint: string): Promise<void> {
  await ask(engine, isOn(engine.submitAt, endPoint) ? endPoint : engine.submitAt, deleteMessage(conversation));
}

async function endedBy(engine: Engine, reply: Extract<GatewayReply, { readonly kind: 'response' | 'error' }>): Promise<Outcome> {
  const { correlationId, endPoint } = reply;
  if (correlationId !== '') await end(engine, { messageClass: engine.messageClass, correlationId }, endPoint);
  if (reply.kind === 'error') return { kind: 'refused', correlationId, errors: reply.errors };
  const { receipt, irMark } = reply;
  return { kind: 'accepted', correlationId, receipt, ...(irMark === undefined ? {} : { irMark }) };
}

/** Asks until there is an answer, each time after the interval that HMRC named last; twice as long after each silence. */
export async function conversation(
  engine: Engine,
  { correlationId, endPoint, interval }: { readonly correlationId: string; readonly endPoint: string; readonly interval: number },
): Promise<Outcome> {
  const own = { messageClass: engine.messageClass, correlationId };
  let place = placeToPoll(engine, endPoint);
  let pause = interval;
  for (let polls = 0; polls < engine.mostPolls; polls += 1) {
    await engine.line.wait(pause);
    const reply = await ask(engine, place, pollMessage(own));
    if (reply === 'silent' || reply.kind === 'unknown') pause = Math.min(longestWait, pause * 2);
    else if (reply.kind === 'acknowledgement') {
      place = placeToPoll(engine, reply.endPoint);
      pause = reply.interval;
    } else return endedBy(engine, { ...reply, correlationId: reply.correlationId || correlationId });
  }
  return { kind: 'waiting', correlationId, endPoint: place, interval: pause };
}

/** Hands one report in, waits for HMRC's answer, and ends the conversation. Never hands it in twice. */
export async function submit(engine: Engine, message: string): Promise<Outcome> {
  const reply = await ask(engine, engine.submitAt, message);
  if (reply === 'silent' || reply.kind === 'unknown') return { kind: 'unsure' };
  if (reply.kind === 'acknowledgement') return conversation(engine, reply);
  return endedBy(engine, reply);
}

/** Conversations that are not ended, by HMRC's own list; undefined where it did not answer. */
export async function unfinished(
  engine: Engine,
  credentials: { readonly senderId: string; readonly password: string },
): Promise<readonly Unfinished[] | undefined> {
  try {
    return readUnfinished(elementOf(readXml(await engine.line.post(engine.submitAt, listMessage(engine.messageClass, credentials)))));
  } catch {
    return undefined;
  }
}
