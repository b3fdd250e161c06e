import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { fpsClass, writeFps } from '#core/rti/message';
import { conversation, type Engine, submit, unfinished } from '#electron/hmrc/transactionEngine';
import { deleteMessage, listMessage, pollMessage } from '#core/rti/protocol';
import { envelopeProblems, hasRti } from '#test/support/rti/shared';
import { fpsOf, sam, sha1, yearOf } from '#test/support/rti/reports';
import { type Gateway, gateway, type GatewayOptions } from './gateway.ts';

/** Only tests open a connection, and only to this machine. */
function post(address: string, message: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { method: 'POST', headers: { 'Content-Type': 'text/xml' } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => void parts.push(part));
      response.on('end', () => resolve(Buffer.concat(parts).toString('utf8')));
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(message);
  });
}

const sending = { senderId: 'ISV635', password: 'testing1', vendorId: '0000', product: 'TEST', version: '1', isTest: true };
const credentials = { senderId: 'ISV635', password: 'testing1' };
const written = writeFps(fpsOf([sam]), yearOf('2026-27'), sha1, sending);

it.skipIf(!hasRti())('every message of the protocol is one by the envelope’s schema', () => {
  const own = { messageClass: fpsClass, correlationId: 'A1B2' };
  for (const message of [written.xml, pollMessage(own), deleteMessage(own), listMessage(fpsClass, credentials)])
    expect(envelopeProblems(message)).toEqual([]);
});

type At = { readonly server: Gateway; readonly engine: Engine; readonly waited: number[] };
const open: Gateway[] = [];

async function at(options: GatewayOptions = {}, given: Partial<Engine> = {}): Promise<At> {
  const server = await gateway(options);
  open.push(server);
  const waited: number[] = [];
  const wait = (seconds: number): Promise<void> => {
    waited.push(seconds);
    return Promise.resolve();
  };
  const submitAt = `${server.address}/submission`;
  return {
    server,
    waited,
    engine: { line: { post, wait }, submitAt, pollAt: `${server.address}/poll`, mostPolls: 10, messageClass: fpsClass, ...given },
  };
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

describe('handing a report in', () => {
  it('submits, asks after the pause that was named last, gets the receipt with its mark, and ends the conversation', async () => {
    const { server, engine, waited } = await at({ busy: 2 });
    const outcome = await submit(engine, written.xml);
    expect(outcome).toMatchObject({
      kind: 'accepted',
      irMark: written.irMark.base32,
      receipt: expect.stringContaining('HMRC has received'),
    });
    expect(waited).toEqual([3, 4, 5]);
    expect(server.came.map(({ path, what }) => `${path} ${what}`)).toEqual([
      '/submission submit request',
      '/poll submit poll',
      '/poll submit poll',
      '/poll submit poll',
      '/poll delete request',
    ]);
    expect(new Set(server.came.slice(1).map(({ correlationId }) => correlationId)).size).toBe(1);
  });

  it('tells every error of a refusal, and ends the conversation', async () => {
    const { server, engine } = await at({ refuses: true });
    const outcome = await submit(engine, written.xml);
    expect(outcome).toMatchObject({
      kind: 'refused',
      errors: [{ number: '3001' }, { number: '7823', words: 'At least two ADDRESSLINE should be present' }],
    });
    expect(server.came.at(-1)?.what).toBe('delete request');
  });

  it('a report whose mark is wrong is refused at once', async () => {
    const { engine } = await at();
    const outcome = await submit(engine, written.xml.replace('<Fore>Sam</Fore>', '<Fore>Sem</Fore>'));
    expect(outcome).toMatchObject({ kind: 'refused', errors: [{ number: '2021' }] });
  });

  it('asks less and less where a line breaks or answers nonsense, and hands nothing in twice', async () => {
    const { server, engine, waited } = await at({ broken: 2, garbled: 1 });
    expect(await submit(engine, written.xml)).toMatchObject({ kind: 'accepted' });
    expect(waited).toEqual([3, 6, 12, 24]);
    expect(server.came.filter(({ what }) => what === 'submit request')).toHaveLength(1);
  });

  it('leaves it for later after so many questions, and can ask again then', async () => {
    const { engine } = await at({ busy: 4 }, { mostPolls: 2 });
    const outcome = await submit(engine, written.xml);
    if (outcome.kind !== 'waiting') throw new Error(outcome.kind);
    expect(await conversation({ ...engine, mostPolls: 5 }, outcome)).toMatchObject({ kind: 'accepted' });
  });

  it('follows no reply to another host', async () => {
    const stranger = await gateway();
    open.push(stranger);
    const { engine } = await at({ busy: 1, endPoint: `${stranger.address}/poll` });
    expect(await submit(engine, written.xml)).toMatchObject({ kind: 'accepted' });
    expect(stranger.came).toEqual([]);
  });

  it('where nothing answers it is unsure, and HMRC’s list tells which conversation is open', async () => {
    const { server, engine } = await at();
    const deaf = { ...engine, line: { ...engine.line, post: () => Promise.reject(new Error('no line')) } };
    expect(await submit(deaf, written.xml)).toEqual({ kind: 'unsure' });
    expect(await unfinished(deaf, credentials)).toBeUndefined();
    expect(await unfinished(engine, credentials)).toEqual([
      { correlationId: '0F1E2D3C4B5A69788796A5B4C3D2E1F0', status: 'SUBMISSION_RESPONSE' },
    ]);
    expect(server.came.map(({ what }) => what)).toEqual(['list request']);
  });
});
