import { erased, textIn } from '#core/book/dueWords';
import { type z } from 'zod';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type tariffReadShape } from '#core/contract/shapes/vehicle';
import { dayInWords } from '#core/time/words';
import { tariffMet } from '#core/vehicle/fares';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { endsBeforeStart, firstProblem } from '#db/actions/named';
import { takeBack } from '#db/actions/vehicle/takeBack';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, money, oneOf, orNull, text, whole } from '#db/rows';

type TariffRead = z.infer<typeof tariffReadShape>;

const shape = {
  id: text,
  from_day: day,
  to_day: orNull(day),
  start_pence: money,
  mile_pence: money,
  hour_pence: money,
  escort_pence: money,
  wheelchair_pence: money,
  fare: oneOf('together', 'each'),
  agreed_on: day,
  words_digest: text,
  number: orNull(whole),
};

const standing = `
  SELECT transport_tariff.id, from_day, to_day, start_pence, mile_pence, hour_pence, escort_pence, wheelchair_pence, fare, agreed_on,
    words_digest, evidence.number
  FROM transport_tariff LEFT JOIN evidence ON evidence.id = transport_tariff.evidence_id
  WHERE NOT EXISTS (SELECT 1 FROM transport_tariff_taken_back AS back WHERE back.transport_tariff_id = transport_tariff.id)
  ORDER BY from_day`;

/** The tariffs that stand, by their first day. */
export function allTariffs({ sql, contentOf }: Reading): readonly TariffRead[] {
  return sql.all(standing, [], shape).map((row) => {
    const words = contentOf(row.words_digest);
    return {
      id: row.id,
      name: textIn(words, 'name') ?? erased,
      from: row.from_day,
      start: row.start_pence,
      mile: row.mile_pence,
      hour: row.hour_pence,
      escort: row.escort_pence,
      wheelchair: row.wheelchair_pence,
      fare: row.fare,
      agreedBy: textIn(words, 'agreedBy') ?? erased,
      agreedOn: row.agreed_on,
      source: textIn(words, 'source') ?? erased,
      ...given({ to: row.to_day, evidenceNumber: row.number }),
    };
  });
}

export function listTariffs(reading: Reading, _: InputOf<'tariff.list'>): Result<OutputOf<'tariff.list'>> {
  return done({ tariffs: [...allTariffs(reading)] });
}

/** What commissioned transport costs from a day on, as somebody agreed it. */
export function addTariff(writing: Writing, input: InputOf<'tariff.add'>): Made {
  const { name, from, to, start, mile, hour, escort, wheelchair, fare, agreedBy, agreedOn, source, file } = input;
  const met = tariffMet(allTariffs(writing), input);
  const other = allTariffs(writing).find(({ id }) => id === met?.id);
  const wrong = firstProblem(
    () => endsBeforeStart('The tariff', from, to),
    () => (other === undefined ? undefined : problem('tariff.overlaps', { name: other.name, day: dayInWords(other.from) }, 'from')),
    () => (agreedOn > writing.today ? problem('tariff.agreedLater', {}, 'agreedOn') : undefined),
    () => ([start, mile, hour, escort, wheelchair].every((fee) => fee === 0) ? problem('tariff.allNothing', {}, 'start') : undefined),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('transport_tariff');
  writing.append('transport_tariff', {
    id,
    from_day: from,
    to_day: to ?? null,
    start_pence: start,
    mile_pence: mile,
    hour_pence: hour,
    escort_pence: escort,
    wheelchair_pence: wheelchair,
    fare,
    agreed_on: agreedOn,
    words_digest: writing.keep({ name, agreedBy, source }),
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
  });
  return done({ id });
}

export function takeBackTariff(writing: Writing, input: InputOf<'tariff.takeBack'>): Made {
  return takeBack(writing, 'tariff', input);
}
