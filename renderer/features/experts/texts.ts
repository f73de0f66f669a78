/** Words of «Эксперты». */
export const texts = {
  title: 'Эксперты',
} as const;
