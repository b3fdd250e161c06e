import { LifeBuoy } from 'lucide-react';
import { Button } from '#renderer/kit/Button.tsx';
import { shellWords } from '#renderer/words/shell';
import { Find } from './Find.tsx';
import { SavedMark } from './SavedMark.tsx';
import { TypistMark } from './TypistMark.tsx';

export function TopBar({ isHelping, onHelp }: { readonly isHelping: boolean; readonly onHelp: () => void }) {
  return (
    <header className="top">
      <Find />
      <SavedMark />
      <TypistMark />
      <Button icon={LifeBuoy} isExpanded={isHelping} onPress={onHelp}>
        {shellWords.help}
      </Button>
    </header>
  );
}
