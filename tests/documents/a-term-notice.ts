import type { TermNotice, TermNoticesModel } from '#shared/documents/term-notice-model.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';

const day = (text: string) => text as LocalDate;

/** What an invented teacher is told, unless said otherwise. */
export function aTermNotice(fields: Partial<TermNotice> = {}): TermNotice {
  return {
    to: 'Лыткиной Анне Ильиничне',
    place: 'МАОУ СОШ № 5',
    dear: 'Уважаемая Анна Ильинична',
    receivedAt: day('2026-11-02'),
    registrationNo: '15',
    epguNo: '',
    category: 'высшей квалификационной категории',
    post: 'учитель химии',
    from: day('2026-12-01'),
    until: day('2027-01-31'),
    period: '2026-12',
    form: 'дистанционно',
    experts: [],
    session: null,
    infoUntil: null,
    ...fields,
  };
}

/** Notices of an invented commission, unless said otherwise. */
export function termNotices(fields: Partial<TermNoticesModel> = {}): TermNoticesModel {
  return {
    commission: 'Аттестационная комиссия Департамента общего образования Томской области',
    isSample: false,
    madeOn: day('2026-11-21'),
    notices: [aTermNotice()],
    signer: { post: 'Секретарь комиссии', name: 'Л.\u00A0Г.\u00A0Моисеева', phone: '+7 (3822) 51-00-00' },
    ...fields,
  };
}
