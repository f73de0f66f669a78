import { counted } from '../words/plural.ts';
import { refuserOf } from './refuse.ts';

const days = ['день', 'дня', 'дней'] as const;

/** What is said of deadlines. They warn and never block. */
export const deadlineSentences = {
  'deadline.near': (f: { title: string; due: string }) => `${f.title}: срок ${f.due}. Успейте до этого дня.`,
  'deadline.late': (f: { title: string; due: string; days: number }) =>
    `${f.title}: срок ${f.due} прошёл, опоздание ${counted(f.days, days)}. Завершите дело и укажите причину.`,
  'deadline.reasonNeeded': (f: { title: string; due: string; days: number }) =>
    `${f.title}: срок был ${f.due}, опоздание ${counted(f.days, days)}. Укажите причину: она останется в истории.`,
} as const;

/** Warns of a deadline. */
export const refuseDeadline = refuserOf(deadlineSentences);
