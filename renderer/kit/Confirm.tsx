import { type ReactNode, useEffect } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { formWords } from '#renderer/words/form';
import { Button } from './Button.tsx';
import { focusHeading } from './focusHeading.ts';

type Props = {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly action: string;
  readonly isDanger?: boolean;
  readonly isBusy?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** Milliseconds after which the dialog has given focus back to what opened it, where that is still there. */
const givenBack = 100;

/** The deed often takes away the button that asked for it: then the page's heading has focus, and not nothing at all. */
function HeadingAfter() {
  useEffect(
    () => () =>
      void setTimeout(() => {
        const isNowhere = document.activeElement === null || document.activeElement === document.body;
        if (isNowhere) focusHeading();
      }, givenBack),
    [],
  );
  return undefined;
}

/** Asks once more before something that cannot be taken back by another button. */
export function Confirm({ isOpen, title, children, action, isDanger = false, isBusy = false, onYes, onNo }: Props) {
  return (
    <ModalOverlay className="dialog-veil" isOpen={isOpen} onOpenChange={(open) => (open ? undefined : onNo())} isDismissable>
      <Modal className="dialog">
        <Dialog role="alertdialog" className="stack">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <HeadingAfter />
          <div className="stack-tight">{children}</div>
          <div className="actions">
            <Button kind={isDanger ? 'danger' : 'primary'} isBusy={isBusy} onPress={onYes}>
              {action}
            </Button>
            <Button onPress={onNo}>{formWords.cancel}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
