import { type ReactNode } from 'react';
import { TextLink } from './links.tsx';

export type RecordCard = {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly ReactNode[];
  /** The words say what is changed: "Change Adult A". */
  readonly links?: readonly { readonly to: string; readonly words: string }[];
};

/** What the book already holds of one kind. */
export function Records({
  records,
  whenEmpty,
  level = 2,
}: {
  readonly records: readonly RecordCard[];
  readonly whenEmpty: string;
  /** Of each card's heading: 3 under a heading of the page's own. */
  readonly level?: 2 | 3;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  if (records.length === 0) return <p className="card">{whenEmpty}</p>;
  return (
    <ul className="card-list">
      {records.map(({ key, title, lines, links = [] }) => (
        <li key={key} className="stack-tight">
          <Heading>{title}</Heading>
          {lines.map((line, place) => (
            <p key={place} className="soft">
              {line}
            </p>
          ))}
          <div className="row">
            {links.map(({ to, words }) => (
              <TextLink key={to} to={to}>
                {words}
              </TextLink>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
