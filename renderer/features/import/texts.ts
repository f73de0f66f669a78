/** Titles of the two imports. */
export const texts = {
  title: { applications: 'Импорт заявлений', experts: 'Импорт экспертов' },
} as const;
