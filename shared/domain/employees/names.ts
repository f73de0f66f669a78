import type { Employment } from '#shared/records/employee.ts';
import type {
  Achievement,
  Activity,
  Education,
  HeldAttestation,
  MethodWork,
  Technology,
  Training,
} from '#shared/records/employee-records.ts';

/** How a post is held, in words. */
export const employmentNames: Readonly<Record<Employment, string>> = {
  MAIN: 'основное место работы',
  INTERNAL: 'внутреннее совместительство',
  EXTERNAL: 'внешнее совместительство',
};

/** Sex in words. */
export const sexNames = { '': 'не указан', FEMALE: 'женский', MALE: 'мужской' } as const;

/** Levels of education. */
export const educationLevels: Readonly<Record<Education['level'], string>> = {
  '': 'не указан',
  SECONDARY: 'среднее профессиональное',
  BACHELOR: 'высшее: бакалавриат',
  SPECIALIST: 'высшее: специалитет',
  MASTER: 'высшее: магистратура',
  POSTGRADUATE: 'высшее: подготовка кадров высшей квалификации',
};

/** «Форма обучения». */
export const studyForms: Readonly<Record<Education['studyForm'], string>> = {
  '': 'не указана',
  FULL_TIME: 'очная',
  EVENING: 'очно-заочная',
  EXTRAMURAL: 'заочная',
};

/** Kinds of achievements. */
export const achievementKinds: Readonly<Record<Achievement['kind'], string>> = {
  STATE_AWARD: 'государственная награда',
  INDUSTRY_AWARD: 'ведомственная награда',
  HONOUR: 'почётное звание',
  DEGREE: 'учёная степень, учёное звание',
  DIPLOMA: 'грамота, диплом, благодарность',
  OTHER: 'иное',
};

/** Kinds of further education. */
export const trainingKinds: Readonly<Record<Training['kind'], string>> = {
  COURSES: 'повышение квалификации',
  RETRAINING: 'профессиональная переподготовка',
  INTERNSHIP: 'стажировка',
};

/** What an attestation has established. */
export const attestationNames: Readonly<Record<HeldAttestation['category'], string>> = {
  COMPLIANCE: 'соответствие занимаемой должности',
  FIRST: 'первая',
  HIGHEST: 'высшая',
  METHODIST: 'педагог-методист',
  MENTOR: 'педагог-наставник',
};

/** Levels of an event or a publication. */
export const activityLevels: Readonly<Record<Activity['level'], string>> = {
  '': 'не указан',
  ORGANISATION: 'образовательной организации',
  MUNICIPAL: 'муниципальный',
  REGIONAL: 'региональный',
  FEDERAL: 'всероссийский',
  INTERNATIONAL: 'международный',
};

/** «Использование образовательных технологий»: values of the source, in its order (S3, domain §2.22). */
export const technologyNames: Readonly<Record<Technology, string>> = {
  ICT: 'Информационно-коммуникационные',
  DISTANCE: 'Дистанционные',
  CORRECTIONAL: 'Коррекционные',
  OTHER: 'Иное',
  HEALTH: 'Создание здоровьесберегающих условий',
  NETWORK: 'Сетевые',
  DIGITAL: 'Использование ЦОР',
};

/** «Организационно-методическая работа»: values of the source, in its order (S3, domain §2.22). */
export const methodWorkNames: Readonly<Record<MethodWork, string>> = {
  OTHER: 'Иное',
  TUTOR: 'Тьютор',
  ASSOCIATION_HEAD: 'Руководитель МО',
  MENTOR: 'Наставник',
  CLASS_TEACHER: 'Классный руководитель',
  TESTER: 'Учитель-апробатор',
  DEVELOPER: 'Эксперт-разработчик',
};
