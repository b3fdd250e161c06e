import { UserRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '#renderer/kit/Button.tsx';
import { formWords } from '#renderer/words/form';
import { helperWords } from '#renderer/words/helpers';
import { TypistList } from './TypistList.tsx';
import { useTyping } from './useTyping.ts';

const words = helperWords.typing;

/** Who is typing, above every screen, and Ctrl J to say that it is somebody else. Not there while only one person may. */
export function TypistMark() {
  const { writers, now } = useTyping();
  const [isOpen, setOpen] = useState(false);
  const hasChoice = writers.length > 1;
  useEffect(() => {
    if (!hasChoice) return undefined;
    const open = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'j') return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', open);
    return () => window.removeEventListener('keydown', open);
  }, [hasChoice]);
  if (!hasChoice) return undefined;
  return (
    <>
      <span className="typist">
        <Button icon={UserRound} onPress={() => setOpen(true)}>
          {now === undefined ? words.nobody : words.now(now.name)}
        </Button>
      </span>
      <ModalOverlay className="dialog-veil" isOpen={isOpen} onOpenChange={setOpen} isDismissable>
        <Modal className="dialog">
          <Dialog className="stack">
            <Heading slot="title" level={2}>
              {words.title}
            </Heading>
            <p>{words.lead}</p>
            <p className="soft small">{words.keys}</p>
            <TypistList writers={writers} onChosen={() => setOpen(false)} />
            <Button onPress={() => setOpen(false)}>{formWords.close}</Button>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
