import { useState } from 'react';
import { setNumberRule } from '#shared/commands/registration/set-number-rule.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { counterId, numberRuleOf, whyRuleWrong, writtenNumber } from '#shared/domain/registration/number-rule.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import type { NumberRule } from '#shared/records/region-profile.ts';
import type { View } from '#shared/records/view.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import css from './numbers.module.css';
import { numberTexts } from './texts.ts';

const texts = numberTexts.rule;

/** The rule of the number with its next number as it would be written. */
export function RulePanel() {
  const office = useOffice();
  const act = useAct();
  useRevision('officeProfiles', 'counters', 'municipalities');
  const stored = numberRuleOf(office.view);
  const [edited, setEdited] = useState<NumberRule | null>(null);
  const rule = edited ?? stored;
  const places = Array.from(office.view.all('municipalities'), ({ name }) => name).toSorted((a, b) =>
    a.localeCompare(b, 'ru'),
  );
  const wrong = whyRuleWrong(rule, places);
  const refusal = setNumberRule.permit(office.view, office.actor, null) ?? wrong;
  const isSame = equalJson(rule, stored);
  const save = async () => {
    if (!(await act.run(setNumberRule, { rule }))) return;
    setEdited(null);
    toast({ text: texts.saved });
  };
  return (
    <Panel title={texts.title}>
      <div className={css.body}>
        <TextField
          label={texts.pattern}
          hint={texts.hint}
          error={wrong ? explain(wrong) : null}
          value={rule.pattern}
          onChange={(event) => setEdited({ ...rule, pattern: event.target.value })}
        />
        <Checkbox
          label={texts.restarts}
          checked={rule.restartsYearly}
          onChange={(event) => setEdited({ ...rule, restartsYearly: event.target.checked })}
        />
        {rule.pattern.includes('{код}') ? (
          <fieldset className={css.codes}>
            <legend>{texts.codes}</legend>
            {places.map((name) => (
              <TextField
                key={name}
                label={name}
                value={rule.codes[name] ?? ''}
                onChange={(event) => setEdited({ ...rule, codes: { ...rule.codes, [name]: event.target.value } })}
              />
            ))}
          </fieldset>
        ) : null}
        {wrong ? null : (
          <p className={css.example}>
            {texts.example}: <b>{exampleOf(office.view, rule, Number(office.today().slice(0, 4)), places[0] ?? '')}</b>
          </p>
        )}
        {act.refusal ? (
          <Notice tone="bad" isAlert>
            {explain(act.refusal)}
          </Notice>
        ) : null}
        <Button
          variant="primary"
          large
          refusal={refusal ? explain(refusal) : isSame ? texts.unchanged : null}
          onClick={() => void save()}
        >
          {texts.save}
        </Button>
      </div>
    </Panel>
  );
}

function exampleOf(view: View, rule: NumberRule, year: number, municipality: string): string {
  const running = view.get('counters', counterId(rule, year))?.next ?? 1;
  return writtenNumber(rule, { running, year, municipality });
}
