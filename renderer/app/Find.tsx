import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { Icon } from '#renderer/kit/Icon.tsx';
import { shellWords } from '#renderer/words/shell';
import { FindBox } from './FindBox.tsx';

/** Ctrl K from anywhere: finds screens, purchases and money received. */
export function Find() {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const open = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', open);
    return () => window.removeEventListener('keydown', open);
  }, []);
  return (
    <>
      <button type="button" className="find-button" onClick={() => setOpen(true)}>
        <Icon of={Search} />
        {shellWords.find}
        <kbd>Ctrl K</kbd>
      </button>
      <ModalOverlay className="dialog-veil" isOpen={isOpen} onOpenChange={setOpen} isDismissable>
        <Modal className="dialog">
          <Dialog aria-label={shellWords.find}>
            <FindBox onDone={() => setOpen(false)} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
