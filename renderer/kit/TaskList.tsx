import { type ReactNode } from 'react';
import { LinkButton } from './links.tsx';
import { Tag, type Tone } from './Notice.tsx';

export type Task = {
  readonly key: string;
  readonly title: string;
  readonly words?: ReactNode;
  readonly state?: { readonly tone: Tone; readonly words: string };
  readonly action: string;
  /** Absent while something else has to come first; the state then says what. */
  readonly to?: string;
  readonly isNext?: boolean;
};

/** What there is to do, in order, each with a word for how it stands and one button that goes there. */
export function TaskList({ tasks, level = 2 }: { readonly tasks: readonly Task[]; readonly level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <ul className="tasks">
      {tasks.map((task) => (
        <li key={task.key}>
          <div className="task-words">
            <Heading>{task.title}</Heading>
            {task.words === undefined ? undefined : <p className="soft">{task.words}</p>}
            {task.state === undefined ? undefined : <Tag tone={task.state.tone}>{task.state.words}</Tag>}
          </div>
          {task.to === undefined ? undefined : (
            <LinkButton to={task.to} kind={task.isNext === true ? 'primary' : 'secondary'}>
              {task.action}
            </LinkButton>
          )}
        </li>
      ))}
    </ul>
  );
}
