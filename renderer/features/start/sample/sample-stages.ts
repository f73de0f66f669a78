import { approveSchedule } from '#shared/commands/approve-schedule.ts';
import { assignExperts } from '#shared/commands/assign-experts.ts';
import type { Command } from '#shared/commands/command.ts';
import { createOffice } from '#shared/commands/create-office.ts';
import { importEmployees } from '#shared/commands/employees/import-employees.ts';
import { importApplications } from '#shared/commands/import-applications.ts';
import { importExperts } from '#shared/commands/import-experts.ts';
import { refuseIntake } from '#shared/commands/refuse-intake.ts';
import { registerApplications } from '#shared/commands/register-applications.ts';
import { setPeriod } from '#shared/commands/set-period.ts';
import { suggestPeriod } from '#shared/domain/periods/suggest-period.ts';
import type { SampleOffice } from '#shared/domain/sample/sample-office.ts';
import { samplePanel } from '#shared/domain/sample/sample-panel.ts';
import type { Application, ApplicationStatus } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import type { Office } from '../../../office/office.ts';

/** One act of the making, ready to be run. */
export type SampleAct = { run(office: Office): Promise<unknown> };

/** A stage of the making; names are those of `texts.sample.stage`. */
export type SampleStage = {
  readonly name:
    | 'office'
    | 'experts'
    | 'applications'
    | 'employees'
    | 'refuse'
    | 'register'
    | 'periods'
    | 'assign'
    | 'approve';
  /** What is still to be done of it in this office: an interrupted making goes on where it stopped. */
  acts(office: Office, sample: SampleOffice): readonly SampleAct[];
};

/** The daily work in its order; each stage leaves some of the applications behind, so that every status is seen. */
export const sampleStages: readonly SampleStage[] = [
  { name: 'office', acts: ({ view }, sample) => (view.count('office') > 0 ? [] : [officeAct(sample)]) },
  {
    name: 'experts',
    acts: ({ view }, sample) => (view.count('experts') > 0 ? [] : [act(importExperts, sample.experts)]),
  },
  {
    name: 'applications',
    acts: ({ view }, sample) => (view.count('applications') > 0 ? [] : [act(importApplications, sample.applications)]),
  },
  {
    name: 'employees',
    acts: ({ view }, { employees }) =>
      view.count('employees') > 0 ? [] : [act(importEmployees, { employees: [...employees] })],
  },
  { name: 'refuse', acts: ({ view }) => (withStatus(view, 'INTAKE_REFUSED').length > 0 ? [] : [refusal(view)]) },
  { name: 'register', acts: ({ view }) => registration(view) },
  { name: 'periods', acts: (office) => periods(office) },
  { name: 'assign', acts: ({ view }) => assignments(view) },
  { name: 'approve', acts: ({ view }) => approvals(view) },
];

/** The newest stay unregistered. */
const UNREGISTERED = 70;

function officeAct({ commission, region, user }: SampleOffice): SampleAct {
  return act(createOffice, { commission, region, user, isSample: true });
}

function refusal(view: View): SampleAct {
  const ids = withStatus(view, 'REGISTERING').filter((_, i) => i % 45 === 7);
  const text = 'К заявлению приложены не все документы из перечня.';
  return act(refuseIntake, { ids: idsOf(ids), reasonCodes: ['IR05'], text });
}

function registration(view: View): readonly SampleAct[] {
  const waiting = withStatus(view, 'REGISTERING');
  const ids = idsOf(waiting.slice(0, Math.max(0, waiting.length - UNREGISTERED)));
  return ids.length === 0 ? [] : [act(registerApplications, { ids })];
}

function periods({ view, today }: Office): readonly SampleAct[] {
  const byPeriod = new Map<string, string[]>();
  for (const application of withStatus(view, 'REGISTERED')) {
    if (application.form === 'SIMPLIFIED' || application.systemNo % 9 === 0) continue;
    const period = suggestPeriod(application, today());
    byPeriod.set(period, [...(byPeriod.get(period) ?? []), application.id]);
  }
  return [...byPeriod].map(([period, ids]) => act(setPeriod, { ids, period }));
}

function assignments(view: View): readonly SampleAct[] {
  const waiting = withStatus(view, 'ACCEPTED').filter(
    ({ expertIds, systemNo }) => expertIds.length === 0 && systemNo % 7 > 0,
  );
  return waiting.map(({ id }) => ({ run: (office) => assign(office, id) }));
}

/** The panel is chosen when its turn comes: those before it have changed the loads. */
async function assign(office: Office, id: string): Promise<unknown> {
  const application = office.view.get('applications', id);
  const expertIds = application ? samplePanel(office.view, application) : null;
  return expertIds === null ? null : office.run(assignExperts, { applicationId: id, expertIds });
}

/** Every other municipality has its nearest schedule approved. */
function approvals(view: View): readonly SampleAct[] {
  const municipalities = [...view.all('municipalities')].filter((_, i) => i % 2 === 1);
  return municipalities.flatMap(({ id: municipalityId }) => {
    const period = nearestPeriod(view, municipalityId);
    return period === null ? [] : [act(approveSchedule, { municipalityId, period })];
  });
}

function nearestPeriod(view: View, municipalityId: string): string | null {
  const own = withStatus(view, 'ACCEPTED').filter((one) => one.municipalityId === municipalityId);
  const periodsOfPanels = own.flatMap(({ period, expertIds }) =>
    period !== null && expertIds.length > 1 ? period : [],
  );
  return periodsOfPanels.toSorted()[0] ?? null;
}

function withStatus(view: View, status: ApplicationStatus): readonly Application[] {
  return [...view.all('applications')].filter((application) => application.status === status);
}

function idsOf(applications: readonly Application[]): string[] {
  return applications.map(({ id }) => id);
}

function act<A, S>(command: Command<A, S>, args: A): SampleAct {
  return { run: (office) => office.run(command, args) };
}
