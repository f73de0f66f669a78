import { useCallback, useEffect, useState } from 'react';
import { bridge } from '../../office/bridge.ts';
import { CreateStep } from './create-step.tsx';
import { DamagedStep } from './damaged-step.tsx';
import { FinishStep } from './finish-step.tsx';
import { ForgottenStep } from './forgotten-step.tsx';
import { RecoveryKeyStep } from './recovery-key-step.tsx';
import { SampleStep } from './sample/sample-step.tsx';
import { SignInStep } from './sign-in-step.tsx';
import { StartLayout } from './start-layout.tsx';
import type { OnOpened, Step } from './step.ts';
import { texts } from './texts.ts';

/** The first screen: makes an office or opens the one that is here. */
export function StartScreen({ onOpened }: { readonly onOpened: OnOpened }) {
  const [step, go] = useState<Step>({ at: 'loading' });
  const look = useCallback(() => void firstStep().then(go), []);
  useEffect(look, [look]);
  switch (step.at) {
    case 'loading':
      return <StartLayout title={texts.program} lead={texts.loading} />;
    case 'create':
      return <CreateStep go={go} />;
    case 'finish':
      return <FinishStep office={step.office} onDone={() => onOpened(step.office, 'main')} />;
    case 'recoveryKey':
      return (
        <RecoveryKeyStep
          office={step.office}
          recoveryKey={step.recoveryKey}
          onDone={() => onOpened(step.office, 'main')}
        />
      );
    case 'signIn':
      return <SignInStep go={go} onOpened={onOpened} />;
    case 'forgotten':
      return <ForgottenStep go={go} onOpened={onOpened} />;
    case 'damaged':
      return <DamagedStep go={go} onAgain={look} />;
    case 'sample':
      return <SampleStep onOpened={onOpened} onBack={look} />;
  }
}

async function firstStep(): Promise<Step> {
  const { slots } = await bridge['app.describe']({});
  const state = slots.find(({ slot }) => slot === 'main')?.state ?? 'none';
  if (state === 'damaged') return { at: 'damaged' };
  return { at: state === 'present' ? 'signIn' : 'create' };
}
