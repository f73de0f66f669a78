import type { FilingChannel } from '#shared/records/filing.ts';

/** Ways of filing as lists name them (п. 27). */
export const channelNames: Readonly<Record<FilingChannel, string>> = {
  IN_PERSON: 'лично',
  POST: 'почтой',
  EMAIL: 'электронным документом',
  EPGU: 'через ЕПГУ',
  PORTAL: 'через региональный портал',
};
