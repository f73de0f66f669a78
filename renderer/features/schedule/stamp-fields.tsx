import { useState } from 'react';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import css from './preview-panel.module.css';
import type { StampDetails } from './schedule-document.ts';
import { texts } from './texts.ts';

type StampFieldsProps = { readonly stamp: StampDetails; readonly onStamp: (stamp: StampDetails) => void };

/** The commission's decision as the stamp prints it; the document is made again when a field is left. */
export function StampFields({ stamp, onStamp }: StampFieldsProps) {
  const [protocolNo, setProtocolNo] = useState(stamp.protocolNo);
  const leave = () => {
    if (protocolNo !== stamp.protocolNo) onStamp({ ...stamp, protocolNo });
  };
  return (
    <fieldset className={css.stamp}>
      <legend>{texts.preview.stampTitle}</legend>
      <DateField
        label={texts.preview.decisionOn}
        value={stamp.decisionOn}
        onChange={(decisionOn) => onStamp({ ...stamp, decisionOn })}
      />
      <TextField
        label={texts.preview.protocolNo}
        maxLength={40}
        value={protocolNo}
        onChange={(event) => setProtocolNo(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => event.key === 'Enter' && leave()}
      />
      <p className={css.hint}>{texts.preview.stampHint}</p>
    </fieldset>
  );
}
