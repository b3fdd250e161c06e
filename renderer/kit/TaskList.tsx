import { type ReactNode } from 'react';
import { LinkButton } from './links.tsx';
import { Tag, type Tone } from './Notice.tsx';

export type Task = {
  readonly key: string;
  readonly title: string;
  readonly words?: ReactNode;
  readonly state?: { readonly tone: Tone; readonly words: string };
  readonly action: string;
  readonly to: string;
  readonly isNext?: boolean;
};

/** What there is to do, in order, each with a word for how it stands and one button that goes there. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ul className="tasks">
      {tasks.map((task) => (
        <li key={task.key}>
          <div className="task-words">
            <h2>{task.title}</h2>
            {task.words === undefined ? undefined : <p className="soft">{task.words}</p>}
            {task.state === undefined ? undefined : <Tag tone={task.state.tone}>{task.state.words}</Tag>}
          </div>
          <LinkButton to={task.to} kind={task.isNext === true ? 'primary' : 'secondary'}>
            {task.action}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}
