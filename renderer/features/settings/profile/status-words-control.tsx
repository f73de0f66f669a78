import { statusNames } from '#shared/domain/statuses/status.ts';
import { applicationStatusSchema } from '#shared/records/application.ts';
import { TextField } from '../../../ui/text-field.tsx';
import type { ControlProps } from './setting-control.tsx';
import { texts } from './texts.ts';

const statuses = [...applicationStatusSchema.values];

/** What the region calls the statuses. */
export function StatusWordsControl({ profile, onChange }: ControlProps) {
  return statuses.map((status) => (
    <TextField
      key={status}
      label={texts.statusOf(statusNames[status])}
      maxLength={120}
      placeholder={statusNames[status]}
      value={profile.statusWords[status] ?? ''}
      onChange={(event) => {
        const { [status]: _, ...others } = profile.statusWords;
        const word = event.target.value;
        onChange({ ...profile, statusWords: word === '' ? others : { ...others, [status]: word } });
      }}
    />
  ));
}
