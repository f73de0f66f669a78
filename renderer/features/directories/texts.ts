/** Words of the directories screen. */
export const texts = { title: 'Справочники' } as const;
