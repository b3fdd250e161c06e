import { Copy } from 'lucide-react';
import { type Box, type PersonKeys } from '#core/rti/keyingSheet';
import { Button } from '#renderer/kit/Button.tsx';
import { copyText } from '#renderer/kit/copyText';
import { Table } from '#renderer/kit/Table.tsx';
import { say } from '#renderer/kit/toast';
import { reportPageWords } from '#renderer/words/reportPages';

const words = reportPageWords.report;

function copy({ name, copied }: Box): void {
  say(copyText(copied) ? words.copied(name) : words.notCopied);
}

function BoxName({ box: { item, name } }: { readonly box: Box }) {
  return (
    <>
      {name}
      {item === '' ? undefined : <span className="soft small"> {words.item(item)}</span>}
    </>
  );
}

type Props = { readonly caption: string; readonly boxes: readonly Box[]; readonly of: string; readonly level: 2 | 3 };

/** One row for each box, with a button that copies what goes into it. */
export function KeyTable({ caption, boxes, of, level }: Props) {
  return (
    <Table
      caption={caption}
      level={level}
      columns={[{ name: words.box }, { name: words.value }, { name: words.copyShort }]}
      rows={boxes.map((box) => ({
        key: `${box.item} ${box.name}`,
        cells: [
          <BoxName key="name" box={box} />,
          <strong key="shown">{box.shown}</strong>,
          <Button key="copy" kind="quiet" icon={Copy} onPress={() => copy(box)}>
            <span className="unseen">{words.copy(box.name, of)}</span>
            <span aria-hidden="true">{words.copyShort}</span>
          </Button>,
        ],
      }))}
      whenEmpty=""
    />
  );
}

/** One person's boxes: about them, and of this payday. */
export function PersonTables({ person: { name, note, details, payment } }: { readonly person: PersonKeys }) {
  return (
    <>
      <KeyTable caption={words.details(name)} boxes={details} of={name} level={3} />
      <p className="soft small">{words.detailsMore}</p>
      <KeyTable caption={words.payment(name)} boxes={payment} of={name} level={3} />
      {note === undefined ? undefined : <p className="soft small">{note}</p>}
    </>
  );
}
