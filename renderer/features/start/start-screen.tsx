import { useCallback, useEffect, useState } from 'react';
import { bridge } from '../../office/bridge.ts';
import type { OpenedOffice } from '../../office/open-office.ts';
import { CreateStep } from './create-step.tsx';
import { DamagedStep } from './damaged-step.tsx';
import { FinishStep } from './finish-step.tsx';
import { ForgottenStep } from './forgotten-step.tsx';
import { NewPasswordStep } from './new-password-step.tsx';
import { RecoveryKeyStep } from './recovery-key-step.tsx';
import { RoleStep } from './role-step.tsx';
import { SampleStep } from './sample/sample-step.tsx';
import { chooseRole } from './sign-in.ts';
import { SignInStep } from './sign-in-step.tsx';
import { StartLayout } from './start-layout.tsx';
import type { OnOpened, Step } from './step.ts';
import { texts } from './texts.ts';

/** The first screen: makes an office or opens the one that is here. */
export function StartScreen({ onOpened }: { readonly onOpened: OnOpened }) {
  const [step, go] = useState<Step>({ at: 'loading' });
  const [hasSeveralUsers, setSeveralUsers] = useState(false);
  const look = useCallback(
    () =>
      void firstStep().then((first) => {
        setSeveralUsers(first.hasSeveralUsers);
        go(first.step);
      }),
    [],
  );
  const toWork = (opened: OpenedOffice) => chooseRole(opened, go, onOpened);
  useEffect(look, [look]);
  switch (step.at) {
    case 'loading':
      return <StartLayout title={texts.program} lead={texts.loading} />;
    case 'create':
      return <CreateStep go={go} />;
    case 'finish':
      return <FinishStep opened={step.opened} onDone={() => toWork(step.opened)} />;
    case 'recoveryKey':
      return (
        <RecoveryKeyStep
          office={step.opened.office}
          recoveryKey={step.recoveryKey}
          onDone={() => toWork(step.opened)}
        />
      );
    case 'signIn':
      return <SignInStep hasSeveralUsers={hasSeveralUsers} go={go} onOpened={onOpened} />;
    case 'forgotten':
      return <ForgottenStep hasSeveralUsers={hasSeveralUsers} go={go} onOpened={onOpened} />;
    case 'newPassword':
      return <NewPasswordStep opened={step.opened} present={step.present} onDone={() => toWork(step.opened)} />;
    case 'role':
      return <RoleStep opened={step.opened} onOpened={onOpened} />;
    case 'damaged':
      return <DamagedStep go={go} onAgain={look} />;
    case 'sample':
      return <SampleStep onOpened={onOpened} onBack={look} />;
  }
}

async function firstStep(): Promise<{ readonly step: Step; readonly hasSeveralUsers: boolean }> {
  const { slots } = await bridge['app.describe']({});
  const state = slots.find(({ slot }) => slot === 'main')?.state ?? 'none';
  if (state !== 'present') return { step: { at: state === 'damaged' ? 'damaged' : 'create' }, hasSeveralUsers: false };
  return { step: { at: 'signIn' }, ...(await bridge['keys.describe']({ slot: 'main' })) };
}
