import { productionYears } from '../calendar/production-years.ts';
import { workCalendar } from '../calendar/work-calendar.ts';

/** The production calendar that commands count by: the years that come with the program. */
export const officeCalendar = workCalendar(productionYears);
