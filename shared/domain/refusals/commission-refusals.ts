import { counted } from '../words/plural.ts';
import { refuserOf } from './refuse.ts';

const members = ['член', 'члена', 'членов'] as const;
const applications = ['заявление', 'заявления', 'заявлений'] as const;
const votes = ['голос', 'голоса', 'голосов'] as const;

/** Why a composition, a meeting or a count of votes is not right, and what is said of one that is. */
export const commissionSentences = {
  'commission.tooFew': (f: { count: number; needed: number }) =>
    `В комиссии ${counted(f.count, members)}, а нужно не меньше ${f.needed}. Добавьте членов комиссии.`,
  'commission.noOffice': (f: { office: string }) =>
    `В составе комиссии не указан ${f.office}. Отметьте его в списке членов.`,
  'commission.severalOffices': (f: { office: string }) =>
    `В составе комиссии ${f.office} указан не один. Оставьте одного.`,
  'commission.noUnion': () =>
    'В составе комиссии не отмечен представитель профсоюза. Проверьте состав по приказу о комиссии.',
  'member.noName': () => 'Фамилия и имя не указаны. Впишите их.',
  'member.sameName': (f: { name: string }) =>
    `${f.name} уже в составе комиссии. Откройте эту запись; однофамильцу впишите отчество полностью.`,
  'member.noOrganisation': () => 'Такой организации в справочнике нет. Выберите другую или оставьте поле пустым.',
  'member.termTurned': () => 'Последний день в составе раньше первого. Исправьте срок.',
  'member.termOver': (f: { until: string }) =>
    `Срок в составе комиссии истёк ${f.until}. Продлите его по приказу или закройте запись.`,
  'member.termAhead': (f: { since: string }) =>
    `В составе комиссии с ${f.since}: на заседания до этого дня не приглашайте.`,
  'member.isAttested': (f: { count: number }) =>
    `Сам аттестуется: ${counted(f.count, applications)} в работе. По своему заявлению он не голосует.`,
  'member.colleagues': (f: { count: number }) =>
    `Из его организации в работе ${counted(f.count, applications)}: по ним он не голосует. Проверьте кворум.`,
  'member.sameOrganisation': (f: { count: number }) =>
    `Из той же организации в составе ещё ${counted(f.count, members)}: отводы у них общие. Проверьте кворум.`,
  'member.isExpert': (f: { count: number }) =>
    `Он же эксперт, у него в работе ${counted(f.count, applications)}. Решите, голосует ли он по своим заключениям.`,
  'vote.notWhole': () => 'Числа членов и голосов должны быть целыми и не меньше нуля. Исправьте их.',
  'vote.noMembers': () => 'В комиссии нет ни одного члена. Укажите состав.',
  'vote.morePresent': (f: { present: number; members: number }) =>
    `Присутствующих ${f.present}, а в комиссии ${counted(f.members, members)}. Исправьте явку.`,
  'vote.moreRecused': (f: { recused: number; present: number }) =>
    `Отведённых ${f.recused}, а присутствующих ${f.present}. Исправьте явку или отводы.`,
  'vote.doesNotAddUp': (f: { counted: number; voters: number }) =>
    `Голоса не сходятся: за, против и воздержались вместе — ${f.counted}, а голосовали ${f.voters} (присутствующие без отведённых). Пересчитайте голоса.`,
  'vote.noQuorum': (f: { present: number; needed: number }) =>
    `Кворума нет: присутствуют ${f.present}, нужно ${f.needed}. Перенесите вопрос на другое заседание.`,
  'vote.nobodyVotes': () => 'Голосовать некому: все присутствующие отведены. Перенесите вопрос на другое заседание.',
  'vote.tieForTeacher': (f: { votes: number }) =>
    `Голоса разделились поровну (по ${counted(f.votes, votes)}): решение принято в пользу педагога.`,
  'vote.abstentionsAgainst': (f: { abstained: number }) =>
    `Воздержавшиеся (${f.abstained}) посчитаны против: так настроен регион, но это не подтверждено. Сверьте с положением о комиссии.`,
  'recusal.self': () => 'Член комиссии сам аттестуется: по своему заявлению он не голосует.',
  'recusal.ownOrganisation': () =>
    'Член комиссии работает в организации заявителя. Отведите его от голосования по этому заявлению.',
  'recusal.kin': () => 'Член комиссии заявил о родстве с заявителем. Отведите его от голосования по этому заявлению.',
  'recusal.superior': () =>
    'Член комиссии — непосредственный руководитель заявителя. Отведите его от голосования по этому заявлению.',
} as const;

/** Refuses a composition or a count, or warns of one. */
export const refuseCommission = refuserOf(commissionSentences);
