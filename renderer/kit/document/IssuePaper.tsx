import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { type InputOf } from '#core/contract/routes';
import { type CommandName, useTell } from '#renderer/gateway/tell';
import { Alert } from '#renderer/kit/Alert.tsx';
import { Button, type ButtonKind } from '#renderer/kit/Button.tsx';
import { useGo } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { say } from '#renderer/kit/toast';
import { paperWords as words } from '#renderer/words/papers';

/** Commands that issue one paper and answer its id and number. */
type IssuingName = Extract<
  CommandName,
  | 'sharing.issue'
  | 'finding.issue'
  | 'budget.issue'
  | 'vehicle.issueComparison'
  | 'p32.issue'
  | 'p45.issue'
  | 'earnings.issue'
  | 'payRun.summary'
  | 'payslip.easyRead'
  | 'payslip.voidNotice'
>;

type Props<Name extends IssuingName> = {
  readonly route: Name;
  readonly input: InputOf<Name>;
  readonly kind?: ButtonKind;
  readonly children: string;
};

/** Issues a paper that may be made as often as it is wanted, and opens it. */
export function IssuePaper<Name extends IssuingName>({ route, input, kind = 'secondary', children }: Props<Name>) {
  const go = useGo();
  const { send, isBusy } = useTell(route);
  const [problem, setProblem] = useState<string>();
  const issue = async (): Promise<void> => {
    const result = await send(input);
    setProblem(result.ok ? undefined : result.problem.sentence);
    if (!result.ok) return;
    say(words.issued(result.value.number));
    go(places.paper(result.value.id));
  };
  return (
    <div className="stack-tight">
      <Alert words={problem} />
      <div className="row">
        <Button kind={kind} icon={FilePlus2} isBusy={isBusy} onPress={() => void issue()}>
          {children}
        </Button>
      </div>
    </div>
  );
}
