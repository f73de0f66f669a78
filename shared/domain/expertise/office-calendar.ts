import { productionYears } from '../calendar/production-years.ts';
import { workCalendar } from '../calendar/work-calendar.ts';

/** The years that come with the program, for those who have no office at hand; an office asks `calendarOf`. */
export const officeCalendar = workCalendar(productionYears);
