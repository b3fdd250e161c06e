import { type ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { formWords } from '#renderer/words/form';
import { Button } from './Button.tsx';

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

/** Asks once more before something that cannot be taken back by another button. */
export function Confirm({ isOpen, title, children, action, isDanger = false, isBusy = false, onYes, onNo }: Props) {
  return (
    <ModalOverlay className="dialog-veil" isOpen={isOpen} onOpenChange={(open) => (open ? undefined : onNo())} isDismissable>
      <Modal className="dialog">
        <Dialog role="alertdialog" className="stack">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
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
