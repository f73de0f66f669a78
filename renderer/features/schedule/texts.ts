/** Words of the schedule screen. */
export const texts = { title: 'График' } as const;
