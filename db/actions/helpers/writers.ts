import { erased, textIn } from '#core/book/dueWords';
import { type Typist, type Writer, relations } from '#core/contract/shapes/helpers';
import { type Day, earlier } from '#core/time/day';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { day, oneOf, orNull, text, whole } from '#db/rows';

const roles = ['holder', 'helper', 'broker'] as const;
/** How a book begins that nobody's name is known of. */
const unnamed = 'The holder';
const titles = { holder: 'the holder', helper: 'Helper', broker: 'Broker' } as const;

/** Everybody who ever typed, in the order in which they were added: their place gives them the reference of an auditor's copy. */
export function typists({ sql, contentOf }: Reading): readonly Typist[] {
  const rows = sql.all('SELECT id, role, name_digest FROM actor ORDER BY log_seq, id', [], {
    id: text,
    role: oneOf(...roles),
    name_digest: text,
  });
  const holder = sql.one('SELECT name FROM holder LIMIT 1', [], { name: text })?.name;
  const counts = new Map<string, number>();
  return rows.map(({ id: actorId, role, name_digest: digest }) => {
    const count = (counts.get(role) ?? 0) + 1;
    counts.set(role, count);
    const kept = contentOf(digest);
    // Whoever keeps the book wrote in it before their name was known.
    const name = role === 'holder' && count === 1 && kept === unnamed ? (holder ?? kept) : kept;
    const reference = role === 'holder' && count === 1 ? titles.holder : `${role === 'holder' ? 'Holder' : titles[role]} ${String(count)}`;
    return { actorId, role, reference, name: typeof name === 'string' ? name : erased };
  });
}

type Term = Writer['terms'][number];

const terms = `
  SELECT helper_term.id, helper_term.relation, helper_term.from_day, helper_term.to_day, helper_term.words_digest,
    (SELECT number FROM evidence WHERE evidence.id = helper_term.evidence_id) AS evidence_number, ended.last_day, ended.reason_digest
  FROM helper_term LEFT JOIN helper_term_ended AS ended ON ended.helper_term_id = helper_term.id
  WHERE helper_term.actor_id = ? ORDER BY helper_term.from_day DESC, helper_term.log_seq DESC`;

const termShape = {
  id: text,
  relation: oneOf(...relations),
  from_day: day,
  to_day: orNull(day),
  words_digest: text,
  evidence_number: orNull(whole),
  last_day: orNull(day),
  reason_digest: orNull(text),
};

/** The times that were agreed for somebody, newest first. */
export function termsOf({ sql, contentOf }: Reading, actorId: string): Term[] {
  return sql.all(terms, [actorId], termShape).map((row) => {
    const { last_day: lastDay, reason_digest: reason } = row;
    const ended = lastDay === null || reason === null ? undefined : { lastDay, reason: textIn(contentOf(reason), 'reason') ?? erased };
    return {
      id: row.id,
      relation: row.relation,
      from: row.from_day,
      agreed: textIn(contentOf(row.words_digest), 'agreed') ?? erased,
      ...given({ to: row.to_day, evidenceNumber: row.evidence_number, ended }),
    };
  });
}

/** The last day of a time; undefined while none is known. */
export function lastOf({ to, ended }: Pick<Term, 'to' | 'ended'>): Day | undefined {
  if (ended === undefined) return to;
  return to === undefined ? ended.lastDay : earlier(to, ended.lastDay);
}

/** Whether a time is of a day. One that was ended before it began is of none. */
export function isOf(term: Pick<Term, 'from' | 'to' | 'ended'>, on: Day): boolean {
  const last = lastOf(term);
  return term.from <= on && (last === undefined || on <= last);
}

/** The holder always; somebody of whom no time is recorded, as before helpers had any; and whoever has a time that is of today. */
export function mayType(role: Typist['role'], all: readonly Term[], today: Day): boolean {
  return role === 'holder' || all.length === 0 || all.some((term) => isOf(term, today));
}
