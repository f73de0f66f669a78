import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { RegionId, User } from '#shared/records/office.ts';
import type { ImportedEmployee } from '../employees/import/employees-import.ts';
import type { ApplicationsImport, ExpertsImport } from '../intake/import-plan.ts';
import { sampleApplications } from './sample-applications.ts';
import { sampleEmployees } from './sample-employees.ts';
import { sampleExperts } from './sample-experts.ts';
import { samplePlaces } from './sample-places.ts';
import { seededRandom } from './seeded-random.ts';

/** How much the sample office holds. */
export const SAMPLE_APPLICATIONS = 600;
export const SAMPLE_EXPERTS = 110;

/** What the sample office is made of: arguments of the commands of daily work. */
export type SampleOffice = {
  readonly commission: string;
  readonly region: RegionId;
  readonly user: User;
  readonly experts: ExpertsImport;
  readonly applications: ApplicationsImport;
  readonly employees: readonly ImportedEmployee[];
};

/** The sample office as of a day: the same seed and day give the same office. All people are invented. */
export function sampleOffice(today: LocalDate, seed = 2026): SampleOffice {
  const random = seededRandom(seed);
  const places = samplePlaces(random);
  const named = { municipalities: places.municipalities, organisations: places.organisations };
  const experts = sampleExperts(random, places, SAMPLE_EXPERTS);
  const applications = sampleApplications(random, places, SAMPLE_APPLICATIONS, today);
  return {
    commission: 'Учебная аттестационная комиссия Томской области',
    region: 'tomsk',
    user: secretary,
    experts: { ...named, experts },
    applications: { ...named, applications },
    employees: sampleEmployees(applications, today),
  };
}

const secretary: User = {
  id: 'sample-secretary',
  role: 'secretary',
  lastName: 'Моисеева',
  firstName: 'Лариса',
  patronymic: 'Геннадьевна',
  post: 'главный специалист',
  phone: '8 (3822) 00-00-00',
  email: 'secretary@komissiya.example',
  municipality: 'г. Томск',
};
