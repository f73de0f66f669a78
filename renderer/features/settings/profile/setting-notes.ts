import type { RegionProfile } from '#shared/records/region-profile.ts';

/** A setting that this screen shows. */
export type SettingKey = Exclude<keyof RegionProfile, 'version' | 'unconfirmed' | 'id' | 'numbering'>;

/** Parts of the profile. */
export type SettingGroup = 'base' | 'intake' | 'expertise' | 'commission' | 'papers';

/** What a setting changes for people, and where it comes from. */
export type SettingNote = { readonly group: SettingGroup; readonly note: string; readonly source: string };

/** Settings in the order in which they are shown, with their consequences in words. */
export const settingNotes: Readonly<Record<SettingKey, SettingNote>> = {
  name: { group: 'base', note: 'Печатается в документах и письмах.', source: 'название субъекта' },
  ruleset: {
    group: 'base',
    note: 'По какому Порядку проверяются заявления. Прежний годится только для старых дел.',
    source: 'приказ Минпросвещения России от 24.03.2023 № 196',
  },
  registrars: {
    group: 'intake',
    note: 'Кто может зарегистрировать заявление. Остальным кнопка покажет причину.',
    source: 'Томск: координатор — на общих основаниях, упрощённые — только оператор',
  },
  filingAdviceMonths: {
    group: 'intake',
    note: 'За столько месяцев до конца категории программа советует подать заявление. Это совет, он ничего не запрещает.',
    source: 'Кузбасс: за три месяца',
  },
  reapplicationYears: {
    group: 'intake',
    note: 'Через сколько лет после отказа обращаются за той же категорией. Раньше срока программа только предупредит.',
    source: 'практика регионов, в приказе прямо не сказано',
  },
  filingWindow: {
    group: 'intake',
    note: 'Вне этих дней программа предупредит. Ограничивать дни подачи регион не вправе, заявление всё равно принимают.',
    source: 'разъяснение Минпросвещения России',
  },
  snilsMistake: {
    group: 'intake',
    note: 'Что делать, если контрольные цифры СНИЛС не сходятся.',
    source: 'решение региона',
  },
  simplifiedGrounds: {
    group: 'intake',
    note: 'Основания, из которых выбирают в заявлении по упрощённой форме.',
    source: 'приказ № 196, перечень уточняет регион',
  },
  expertsPerApplication: {
    group: 'expertise',
    note: 'Сколько экспертов нужно, чтобы направить заявление на экспертизу.',
    source: 'Томск: двое, Свердловская область: трое',
  },
  employerNoteRequired: {
    group: 'expertise',
    note: 'Без справки работодателя экспертиза не начнётся.',
    source: 'Свердловская область',
  },
  teacherSignsConclusion: {
    group: 'expertise',
    note: 'Заключение действует только после подписи педагога об ознакомлении.',
    source: 'Томск',
  },
  confirmation: {
    group: 'expertise',
    note: 'Сколько ждать ответа эксперта. Не ответил — приглашение сгорает, нужен другой.',
    source: 'Челябинск: два рабочих дня, Свердловская область: до даты',
  },
  idle: {
    group: 'expertise',
    note: 'Через столько дней без работы строка эксперта становится красной и его можно заменить.',
    source: 'Челябинск: пять дней',
  },
  assignment: {
    group: 'expertise',
    note: 'Правила, по которым программа разрешает эксперта: при назначении вручную и при «Назначить автоматически».',
    source: 'Томск: координатор назначает экспертов своего муниципалитета; остальное — решение региона',
  },
  scheduleApproval: {
    group: 'expertise',
    note: 'Утверждённые заявления уходят экспертам. Чьё утверждение нужно: одной комиссии, сначала координатора и потом комиссии, или одного координатора.',
    source: 'Томск: график готовит координатор, утверждает комиссия',
  },
  handoverDay: {
    group: 'expertise',
    note: 'Какого числа координаторы сдают заключения; срок виден в «Сегодня».',
    source: 'Томск: 15-го числа',
  },
  scoreTemplates: {
    group: 'expertise',
    note: 'Какой лист оценки заполняют эксперты. Начатые листы остаются прежними.',
    source: 'решение региона',
  },
  aggregation: {
    group: 'expertise',
    note: 'Как баллы нескольких экспертов становятся одной цифрой.',
    source: 'решение региона',
  },
  disagreement: {
    group: 'expertise',
    note: 'Когда программа просит третьего эксперта.',
    source: 'решение региона; в Адыгее — больше двух баллов',
  },
  additionalInfoWorkingDays: {
    group: 'commission',
    note: 'За сколько рабочих дней до заседания принимают дополнительные сведения.',
    source: 'приказ № 196, число дней уточняет регион',
  },
  lateWithdrawalAllowed: {
    group: 'commission',
    note: 'Можно ли отозвать заявление после экспертизы.',
    source: 'в источниках не сказано',
  },
  abstentionsCountAgainst: {
    group: 'commission',
    note: 'Воздержавшийся считается проголосовавшим против: это меняет итог голосования.',
    source: 'ни для одного региона не подтверждено',
  },
  conflictsExcludeFromVote: {
    group: 'commission',
    note: 'Член комиссии из той же организации, родственник или начальник не голосует.',
    source: 'приказ № 196, порядок уточняет регион',
  },
  titleNeedsCurrentHighest: {
    group: 'commission',
    note: 'Для «педагога-методиста» и «педагога-наставника» нужна действующая высшая категория, а не истёкшая.',
    source: 'источники расходятся',
  },
  documents: {
    group: 'papers',
    note: 'Какие документы программа ждёт при каждой форме. Чего нет, то видно в карточке на вкладке «Документы».',
    source: 'приказ № 196 и регламенты регионов',
  },
  statusWords: {
    group: 'papers',
    note: 'Слова региона показываются вместо общих. Пустое поле — общее название.',
    source: 'системы регионов',
  },
};

/** Keys of the settings in the order of the screen. */
export const settingKeys = Object.keys(settingNotes) as readonly SettingKey[];
