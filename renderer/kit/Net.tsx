import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { problemOf } from '#renderer/gateway/Refusal';
import { kitWords } from '#renderer/words/kit';
import { Button } from './Button.tsx';
import { Page } from './Page.tsx';

type Props = { readonly again: () => void; readonly children: ReactNode };
type State = { readonly sentence: string | undefined };

/** Catches what a screen could not show, says what to do next, and offers to try again. */
class Caught extends Component<Props, State> {
  override state: State = { sentence: undefined };

  static getDerivedStateFromError(thrown: unknown): State {
    return { sentence: problemOf(thrown).sentence };
  }

  readonly tryAgain = (): void => {
    this.props.again();
    this.setState({ sentence: undefined });
  };

  override render(): ReactNode {
    if (this.state.sentence === undefined) return this.props.children;
    return (
      <Page title={kitWords.cannotShow} lead={this.state.sentence}>
        <Button kind="primary" onPress={this.tryAgain}>
          {kitWords.tryAgain}
        </Button>
      </Page>
    );
  }
}

/** `place` starts it afresh: another screen has its own chance. */
export function Net({ place, children }: { readonly place: string; readonly children: ReactNode }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Caught key={place} again={reset}>
          {children}
        </Caught>
      )}
    </QueryErrorResetBoundary>
  );
}
