import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { type ReactElement, useState } from 'react';
import { Hint } from './Hint';
import type { PracticeModel } from './practice-model';

const buttons = mergeStyles({ display: 'flex', flexWrap: 'wrap', gap: 8 });

/** Throws all practice mail away, after one question. */
export function StartOver({ model }: { readonly model: PracticeModel }): ReactElement {
  const [step, setStep] = useState<'idle' | 'asked' | 'busy'>('idle');

  async function reset(): Promise<void> {
    setStep('busy');
    if (await model.reset()) location.reload();
    else setStep('idle');
  }

  if (step === 'idle')
    return (
      <>
        <Hint>Dan is de oefenpostbus weer zoals hij begon, voor iedereen.</Hint>
        <div>
          <DefaultButton text="Begin opnieuw" onClick={() => setStep('asked')} />
        </div>
      </>
    );
  return (
    <div role="alertdialog" aria-labelledby="opnieuw-beginnen">
      <p id="opnieuw-beginnen">Alle oefenmail, antwoorden en afspraken gaan weg. Weet je het zeker?</p>
      <div className={buttons}>
        <PrimaryButton
          autoFocus
          text={step === 'busy' ? 'Bezig…' : 'Ja, begin opnieuw'}
          disabled={step === 'busy'}
          allowDisabledFocus
          onClick={() => void reset()}
        />
        <DefaultButton text="Nee, laat staan" disabled={step === 'busy'} onClick={() => setStep('idle')} />
      </div>
    </div>
  );
}
