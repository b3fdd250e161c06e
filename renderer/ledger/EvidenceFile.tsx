import { useEffect, useState } from 'react';
import { type OutputOf } from '#core/contract/routes';
import { isTextType } from '#core/evidence/mediaTypes';
import { endingToLeave, mediaWords } from '#core/evidence/mediaWords';
import { dayInWords } from '#core/time/words';
import { evidenceAddress } from '#core/contract/window';
import { useAsk } from '#renderer/gateway/ask';
import { SaveFiles } from '#renderer/kit/document/SaveFiles.tsx';
import { usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { PdfPages } from '#renderer/kit/pdf/PdfPages.tsx';
import { places } from '#renderer/kit/places';
import { ledgerWords } from '#renderer/words/ledger';
import { Copies } from './Copies.tsx';
import { Standing } from './Look.tsx';

const words = ledgerWords.evidence;
type EvidenceOut = OutputOf<'evidence.one'>;

function TextFile({ id, name }: { readonly id: string; readonly name: string }) {
  const [text, setText] = useState('');
  useEffect(() => {
    let isHere = true;
    fetch(evidenceAddress(id))
      .then((answer) => (answer.ok ? answer.text() : words.notHere))
      .catch(() => words.notHere)
      .then((found) => (isHere ? setText(found) : undefined))
      .catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, [id]);
  return (
    // A box that scrolls has to be reached by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="evidence-text" aria-label={name} tabIndex={0}>
      {text}
    </section>
  );
}

function FileView({ one }: { readonly one: EvidenceOut }) {
  switch (one.mediaType) {
    case 'application/pdf':
      return <PdfPages address={evidenceAddress(one.id)} name={words.one(one.number, one.name)} />;
    case 'image/jpeg':
    case 'image/png':
    case 'image/heic':
    case 'image/heif':
    case 'image/avif':
    case 'image/webp':
    case 'image/tiff':
    case 'image/gif':
      return <img className="evidence-picture" src={evidenceAddress(one.id)} alt={words.picture(one.number)} />;
    case 'text/csv':
    case 'text/plain':
    case 'application/xml':
    case 'application/x-ofx':
    case 'application/qif':
    case 'application/mt940':
      return <TextFile id={one.id} name={one.name} />;
  }
}

/** Out of the book: a copy without what a camera wrote beside the picture, or the original to the byte. */
function Save({ one: { id, number, mediaType } }: { readonly one: EvidenceOut }) {
  return (
    <section className="card">
      <h2>{words.save}</h2>
      <p>{words.saveMore}</p>
      <SaveFiles
        said={words.saved}
        files={[
          { label: words.savePlain, list: { evidenceId: id, as: 'plain' }, name: `${words.look(number)}.${endingToLeave(mediaType)}` },
          {
            label: words.saveOriginal,
            list: { evidenceId: id, as: 'original' },
            name: `${words.look(number)}.${mediaWords[mediaType].ending}`,
          },
        ]}
      />
    </section>
  );
}

export function EvidenceFile() {
  const id = usePart('id');
  const one = useAsk('evidence.one', { id });
  const { erased, copies, goneOn } = useAsk('evidence.erasure', { evidenceId: id });
  const back = { to: places.evidence, words: words.back };
  return (
    <Page title={words.one(one.number, one.name)} back={back} help={words.help}>
      <section className="card">
        <h2>{words.proves}</h2>
        {one.usedFor.length === 0 ? <p>{words.nothing}</p> : undefined}
        <ul>
          {one.usedFor.map((use) => (
            <li key={use}>{use}</li>
          ))}
        </ul>
      </section>
      {erased === undefined ? (
        <>
          {isTextType(one.mediaType) ? undefined : <Standing proof={one} />}
          <FileView one={one} />
          <Save one={one} />
          <LinkButton to={places.erase(id)} kind="danger">
            {words.erase}
          </LinkButton>
        </>
      ) : (
        <Notice tone="attention" title={words.erasedTitle(dayInWords(erased.on))}>
          {words.erasedBecause(erased.reason)}
        </Notice>
      )}
      {erased === undefined ? undefined : <Copies copies={copies} goneOn={goneOn} />}
    </Page>
  );
}
