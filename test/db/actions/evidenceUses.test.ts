import { expect, it } from 'vitest';
import { text } from '#db/rows';
import { household } from '#test/support/household';
import { recordingDriver } from '#test/support/recordedSql';
import { tempFamily } from '#test/support/family';

it('says of every paper of the practice family what it proves: an agreement or a bank’s file was said to prove nothing yet', () => {
  const { evidence, earlier } = tempFamily('issued').ask('evidence.list', {});
  expect(earlier).toBe(false);
  expect(evidence.filter(({ usedFor }) => usedFor.length === 0)).toEqual([]);
  const all = evidence.flatMap(({ usedFor }) => usedFor);
  expect(all).toContain('The bank’s lines of Ellis’s direct payment account to 30 Dec 2025');
  expect(all).toContain('Pay agreement of Joan Sample from 1 Oct 2025');
  expect(all).toContain('What was paid before to Joan Sample, 2025-26');
});

it('asks every table that names a proof what it proves: a pension’s paper or a code notice was said to prove nothing', () => {
  const { driver, texts } = recordingDriver();
  const home = household({ driver });
  texts.clear();
  home.ask('evidence.list', {});
  const asked = [...texts].join('\n');
  const naming = home.book().opened.kernel.handle.sql.all(
    `SELECT DISTINCT sqlite_schema.name FROM sqlite_schema CROSS JOIN pragma_table_info(sqlite_schema.name) AS column
     WHERE sqlite_schema.type = 'table' AND column.name = 'evidence_id' ORDER BY sqlite_schema.name`,
    [],
    { name: text },
  );
  expect(naming.length).toBeGreaterThan(30);
  expect(naming.map(({ name }) => name).filter((name) => !new RegExp(`\\b${name}\\b`, 'u').test(asked))).toEqual([]);
});
