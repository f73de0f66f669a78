/** Words of the registry screen. */
export const texts = {
  title: 'Заявления',
} as const;
