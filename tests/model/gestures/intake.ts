import { shiftPeriod } from '#shared/domain/periods/period.ts';
import { rowsBy } from '#shared/domain/rows/rows-by.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import { schools, surnames } from '../start.ts';
import { type Gesture, type World, words } from '../world.ts';

const categories = ['FIRST', 'HIGHEST', 'HIGHEST', 'METHODIST', 'MENTOR'] as const;
const held = ['HIGHEST', 'HIGHEST', 'HIGHEST', 'HIGHEST', 'HIGHEST', 'FIRST', 'NONE'] as const;
const forms = ['IN_PERSON', 'REMOTE', 'IN_PERSON', 'SIMPLIFIED'] as const;
const channels = ['IN_PERSON', 'POST', 'EPGU', 'EMAIL'] as const;
const posts = [...many('учитель', 6), ...many('воспитатель', 6), 'методист', ''] as const;

function many(text: string, times: number): readonly string[] {
  return Array.from({ length: times }, () => text);
}

function person({ pick }: World) {
  return { lastName: pick.of(surnames), firstName: 'Анна', patronymic: 'Петровна' };
}

function claim({ pick }: World) {
  return {
    organisationId: pick.of(schools),
    post: pick.of(posts),
    subject: '',
    heldCategory: pick.of(held),
    heldUntil: null,
    claimedCategory: pick.of(categories),
    form: pick.of(forms),
    epguNo: null,
    phone: words(pick, '+7 222'),
    email: '',
    note: 'служебная пометка',
  };
}

const createDraft: Gesture = (world) => ({
  application: { id: world.fresh('a'), ...person(world), ...claim(world) },
  snils: world.pick.of(['', '11223344595', '08702930011', '']),
  channel: world.pick.of(channels),
  applicantId: world.pick.of(['teacher-0', 'teacher-1', null]),
});

const importApplications: Gesture = (world) => {
  const { organisationId, ...rest } = claim(world);
  const municipality = { id: world.fresh('m'), name: 'Район m1' };
  const organisation = { id: world.fresh('s'), name: 'Школа s2', municipalityId: municipality.id };
  return {
    municipalities: [municipality],
    organisations: [organisation],
    applications: [
      {
        id: world.fresh('a'),
        ...person(world),
        ...rest,
        municipalityId: municipality.id,
        organisationId: organisation.id,
        receivedAt: addDays(world.today, -world.pick.int(5)),
        remarks: [],
        snils: '',
      },
    ],
  };
};

const editApplication: Gesture = ({ app, pick, today }) => {
  const changes = pick.of<Record<string, unknown>>([
    { phone: `+7 ${pick.int(1000)}` },
    { organisationId: pick.of(schools) },
    { lastName: pick.of(surnames) },
    { receivedAt: addDays(today, -pick.int(10)) },
    { claimedCategory: pick.of(categories) },
    { snils: '11223344595' },
    { post: 'учитель', heldCategory: 'HIGHEST' },
  ]);
  return app && { id: app.id, changes, reason: words(pick, 'Опечатка') };
};

const discardDraft: Gesture = ({ app }) => app && { applicationId: app.id };

const submit: Gesture = ({ app, pick, today }) =>
  app && { applicationId: app.id, receivedAt: addDays(today, pick.int(6) - 4), isSigned: pick.chance(90) };

const register: Gesture = ({ app, pick, view }) =>
  app && {
    ids: [
      app.id,
      ...pick.some(
        view.rows('applications').map(({ id }) => id),
        5,
      ),
    ],
  };

const refuseIntake: Gesture = ({ app, pick }) =>
  app && { ids: [app.id], reasonCodes: pick.chance(90) ? ['IR02'] : ['IR90'], text: words(pick, 'Нет подписи') };

const resubmitCopy: Gesture = ({ app, fresh }) => app && { applicationId: app.id, newId: fresh('a') };

const accept: Gesture = ({ app, pick }) =>
  app && { ids: [app.id], responsibleId: pick.of(['operator', 'nobody', 'operator']) };

const periodOf = (world: World) => shiftPeriod('2026-02', world.pick.int(2));

const setPeriod: Gesture = (world) => {
  const { app, pick, view } = world;
  const planned = view.rows('applications').filter(({ status }) => status === 'ACCEPTED');
  const others = pick.some(
    (pick.chance(90) ? planned : view.rows('applications')).map(({ id }) => id),
    40,
  );
  return app && { ids: [...new Set([app.id, ...others])], period: pick.chance(95) ? periodOf(world) : null };
};

const setPeriods: Gesture = (world) => {
  const { app, pick, view } = world;
  const others = pick.some(
    view.rows('applications').map(({ id }) => id),
    20,
  );
  return app && { periods: [...new Set([app.id, ...others])].map((id) => ({ id, period: periodOf(world) })) };
};

const assignExperts: Gesture = ({ app, pick, view }) => {
  if (!app) return undefined;
  const fit = view.rows('experts').filter((expert) => expert.organisationId !== app.organisationId);
  const from = pick.chance(85) ? fit : view.rows('experts');
  const start = pick.int(Math.max(1, from.length));
  const turned = [...from.slice(start), ...from.slice(0, start)].map(({ id }) => id);
  return { applicationId: app.id, expertIds: turned.slice(0, pick.of([2, 3, 2, 3, 1, 0])) };
};

const requestInfo: Gesture = ({ app, pick, today, fresh }) =>
  app && {
    applicationId: app.id,
    requests: [0, 1].slice(pick.int(3) === 0 ? 2 : pick.int(2)).map(() => ({
      id: fresh('r'),
      kind: pick.of(['INTERAGENCY', 'EMPLOYER', 'APPLICANT']),
      isBlocking: pick.chance(60),
      due: addDays(today, pick.int(20) - 1),
      text: 'Копия диплома',
    })),
  };

const answerRequest: Gesture = ({ app, pick, view }) => {
  const request = app && pick.of(rowsBy(view, 'infoRequests', 'applicationId', app.id));
  return request && { requestId: request.id, text: words(pick, 'Получено') };
};

const ofApplication: Gesture = ({ app }) => app && { applicationId: app.id };

const attachEmployerNote: Gesture = ({ app, pick, today }) =>
  app && { applicationId: app.id, title: words(pick, 'Справка'), receivedOn: addDays(today, pick.int(4) - 2) };

const sendNotice: Gesture = ({ app, pick, today, fresh }) =>
  app && {
    id: fresh('n'),
    applicationId: app.id,
    kind: pick.of(['TERM', 'TERM', 'DECISION', 'INTAKE_REFUSAL']),
    channel: pick.of(['PAPER', 'EMAIL', 'EPGU']),
    sentOn: addDays(today, -pick.int(2)),
  };

const sendNotices: Gesture = ({ app, pick, today, fresh }) =>
  app && {
    notices: Array.from({ length: 1 + pick.int(2) }, () => ({ id: fresh('n'), applicationId: app.id })),
    kind: pick.of(['TERM', 'DECISION']),
    channel: pick.of(['PAPER', 'EMAIL', 'EPGU']),
    sentOn: addDays(today, -pick.int(2)),
  };

const supplement: Gesture = ({ app, pick, fresh }) => {
  const url = pick.of(['https://disk.example/1', 'file:///F:/1.pdf', null]);
  const item = {
    id: fresh('p'),
    title: 'Грамота',
    indicator: '1.1',
    sha256: pick.chance(50) ? 'a'.repeat(64) : null,
    url,
  };
  return app && { applicationId: app.id, items: pick.chance(95) ? [item] : [] };
};

const undo: Gesture = ({ pick, undoable }) => {
  const changes = pick.of(undoable);
  return changes && { changes };
};

/** Gestures from the draft to the end of intake, by the name of the command. */
export const intakeGestures: Readonly<Record<string, Gesture>> = {
  'application.createDraft': createDraft,
  'application.import': importApplications,
  'application.edit': editApplication,
  'application.discardDraft': discardDraft,
  'application.submit': submit,
  'application.register': register,
  'application.refuseIntake': refuseIntake,
  'application.resubmitCopy': resubmitCopy,
  'application.accept': accept,
  'application.setPeriod': setPeriod,
  'application.setPeriods': setPeriods,
  'application.assignExperts': assignExperts,
  'application.requestInfo': requestInfo,
  'infoRequest.answer': answerRequest,
  'application.infoReceived': ofApplication,
  'application.attachEmployerNote': attachEmployerNote,
  'application.sendNotice': sendNotice,
  'application.sendNotices': sendNotices,
  'application.supplement': supplement,
  'application.undo': undo,
};
