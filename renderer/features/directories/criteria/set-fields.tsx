import { categoryNames, claimedCategories } from '#shared/domain/statuses/category.ts';
import type { ScoreTemplate, VerdictRule } from '#shared/records/score-template.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { BandsField, firstBand } from './bands-field.tsx';
import css from './criteria.module.css';
import { PointsField } from './points-field.tsx';
import { texts } from './texts.ts';

const t = texts.edit;

type SetFieldsProps = {
  readonly template: ScoreTemplate;
  readonly onChange: (template: ScoreTemplate) => void;
};

/** What a set is called, whom it serves, and how it comes to a verdict. */
export function SetFields({ template, onChange }: SetFieldsProps) {
  const { rule } = template;
  const set = (fields: Partial<ScoreTemplate>) => onChange({ ...template, ...fields });
  return (
    <div className={css.fields}>
      <TextField
        label={t.title}
        maxLength={300}
        value={template.title}
        onChange={(event) => set({ title: event.target.value })}
      />
      <TextField
        label={t.source}
        hint={t.sourceHint}
        optional
        maxLength={300}
        value={template.source}
        onChange={(event) => set({ source: event.target.value })}
      />
      <fieldset className={css.checks}>
        <legend>{t.categories}</legend>
        {claimedCategories.map((category) => (
          <Checkbox
            key={category}
            label={categoryNames[category]}
            checked={template.categories.includes(category)}
            onChange={(event) =>
              set({
                categories: claimedCategories.filter((one) =>
                  one === category ? event.target.checked : template.categories.includes(one),
                ),
              })
            }
          />
        ))}
      </fieldset>
      <TextAreaField
        label={t.posts}
        hint={t.postsHint}
        optional
        value={template.posts.join('\n')}
        onChange={(event) => set({ posts: event.target.value.split('\n') })}
      />
      <DateField label={t.validFrom} optional value={template.validFrom} onChange={(validFrom) => set({ validFrom })} />
      <DateField label={t.validTo} optional value={template.validTo} onChange={(validTo) => set({ validTo })} />
      <SelectField
        label={t.rule}
        options={ruleKinds.map((value) => ({ value, label: texts.rule[value] }))}
        value={rule.kind}
        onChange={(kind) => set({ rule: ruleOf(kind, template) })}
      />
      {rule.kind === 'threshold' ? (
        <PointsField
          label={t.minTotal}
          value={rule.minTotal}
          onChange={(minTotal) => set({ rule: { ...rule, minTotal: minTotal ?? 0 } })}
        />
      ) : null}
      {rule.kind === 'bands' ? (
        <BandsField bands={rule.bands} onChange={(bands) => set({ rule: { kind: 'bands', bands: [...bands] } })} />
      ) : null}
    </div>
  );
}

const ruleKinds: readonly VerdictRule['kind'][] = ['expertVerdict', 'allIndicatorsPresent', 'threshold', 'bands'];

function ruleOf(kind: VerdictRule['kind'], template: ScoreTemplate): VerdictRule {
  if (kind === template.rule.kind) return template.rule;
  if (kind === 'threshold') return { kind, minTotal: 0, minPerGroup: {} };
  return kind === 'bands' ? { kind, bands: [firstBand(template)] } : { kind };
}
