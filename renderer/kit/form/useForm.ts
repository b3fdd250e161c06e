import { useEffect, useSyncExternalStore } from 'react';
import { type Problem } from '#core/contract/problem';
import { type FieldProblem, type FormDefinition, type FormState, type KeptFrom, type Raws, type Rules, type Values } from './defineForm.ts';
import { type Between, readFields } from './readFields.ts';

/** What every field of the kit is given. */
export type FieldProps<Raw> = {
  readonly id: string;
  readonly value: Raw;
  readonly onChange: (raw: Raw) => void;
  readonly problem: string | undefined;
};

export type FormInHand<Fields extends Rules> = {
  readonly name: string;
  readonly raws: Raws<Fields>;
  readonly problems: readonly FieldProblem[];
  readonly attempt: number;
  /** Where it was typed before the window was last closed. */
  readonly kept: KeptFrom | undefined;
  readonly field: <Name extends keyof Fields & string>(name: Name) => FieldProps<Raws<Fields>[Name]>;
  readonly set: (changed: Partial<Raws<Fields>>) => void;
  /** Everything read; undefined where something needs another look, which the summary then says. */
  readonly read: () => Values<Fields> | undefined;
  /** Reads only the fields of a step; `also` is what is wrong between them, told in the same round. */
  readonly check: (names: readonly (keyof Fields & string)[], also?: readonly FieldProblem[]) => boolean;
  /** Puts problems beside their fields, and in the summary. */
  readonly fail: (problems: readonly FieldProblem[]) => void;
  /** Says which field it is about, where it is about one. */
  readonly refuse: (problem: Problem, fields?: Readonly<Record<string, keyof Fields & string>>) => string | undefined;
  readonly forget: () => void;
};

function isAll<Fields extends Rules>(rules: Fields, made: unknown): made is Values<Fields> {
  return typeof made === 'object' && made !== null && Object.keys(rules).every((name) => Object.hasOwn(made, name));
}

/** The path of a problem, 'parts.0.amount', led back to the field of the form that it, or the nearest part of it, belongs to. */
function fieldOf<Fields extends Rules>(
  rules: Fields,
  path: string | undefined,
  fields: Readonly<Record<string, string>>,
): string | undefined {
  if (path === undefined) return undefined;
  const parts = path.split('.');
  const prefixes = parts.map((_, left) => parts.slice(0, parts.length - left).join('.'));
  const name = prefixes.map((prefix) => fields[prefix]).find((found) => found !== undefined) ?? parts[0] ?? '';
  return Object.hasOwn(rules, name) ? name : undefined;
}

/** What is wrong with a file says so by its code alone; it belongs beside the form's file. */
function fileField<Fields extends Rules>(rules: Fields, code: string): string | undefined {
  if (!/^(?:evidence|input\.file)/.test(code)) return undefined;
  return ['files', 'file'].find((name) => Object.hasOwn(rules, name));
}

/** A file that was refused is let go where it is the only one of its field; among several, the person knows which one it is. */
function withoutOnlyFile<Fields extends Rules>(raws: Raws<Fields>, field: string | undefined): Raws<Fields> {
  const held: Readonly<Record<string, unknown>> = raws;
  const chosen = field === undefined ? undefined : held[field];
  return field !== undefined && Array.isArray(chosen) && chosen.length === 1 ? { ...raws, [field]: [] } : raws;
}

type Asked<Fields extends Rules> = {
  readonly about?: string;
  readonly start?: Partial<Raws<Fields>>;
  readonly between?: Between<Fields> | undefined;
};

export function useForm<Fields extends Rules>(
  form: FormDefinition<Fields>,
  { about = '', start = {}, between }: Asked<Fields> = {},
): FormInHand<Fields> {
  const draft = form.draft(about, start);
  const state = useSyncExternalStore(draft.subscribe, draft.read);
  useEffect(() => {
    draft.enter();
    return draft.leave;
  }, [draft]);
  const change = (made: Partial<FormState<Fields>>): void => draft.write({ ...draft.read(), ...made });
  const fail = (problems: readonly FieldProblem[]): void => change({ problems, attempt: draft.read().attempt + 1 });
  const read = (names: readonly string[], also: Between<Fields> | undefined): unknown => {
    const { made, problems } = readFields(form.rules, draft.read().raws, names, also);
    if (problems.length > 0) fail(problems);
    else change({ problems: [] });
    return problems.length > 0 ? undefined : made;
  };
  const set = (changed: Partial<Raws<Fields>>): void =>
    change({
      raws: { ...draft.read().raws, ...changed },
      problems: draft.read().problems.filter(({ field }) => field !== undefined && !Object.hasOwn(changed, field)),
    });
  return {
    name: form.name,
    raws: state.raws,
    problems: state.problems,
    attempt: state.attempt,
    kept: state.kept,
    set,
    fail,
    field: (name) => ({
      id: `${form.name}-${name}`,
      value: state.raws[name],
      onChange: (raw) => {
        const changed: Partial<Raws<Fields>> = {};
        set({ ...changed, [name]: raw });
      },
      problem: state.problems.find(({ field }) => field === name)?.sentence,
    }),
    read: () => {
      const made = read(Object.keys(form.rules), between);
      return isAll(form.rules, made) ? made : undefined;
    },
    check: (names, also = []) => read(names, () => also) !== undefined,
    refuse: (problem, fields = {}) => {
      const field = fieldOf(form.rules, problem.field, fields) ?? fileField(form.rules, problem.code);
      fail([{ ...(field === undefined ? {} : { field }), sentence: problem.sentence }]);
      if (field === fileField(form.rules, problem.code)) change({ raws: withoutOnlyFile(draft.read().raws, field) });
      return field;
    },
    forget: draft.forget,
  };
}
