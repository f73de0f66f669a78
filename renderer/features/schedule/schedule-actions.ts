import { CalendarRange, ClipboardCheck, FileSpreadsheet, Mail, Printer } from 'lucide-react';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { refuseDocument } from '#shared/domain/refusals/document-refusals.ts';
import type { Action } from '../../ui/action.ts';
import { paperTexts } from './papers/texts.ts';
import { texts } from './texts.ts';
import type { Desk } from './use-desk.ts';

type ScheduleActs = {
  readonly desk: Desk;
  /** How many rows would be printed. */
  readonly printable: number;
  /** There are rows whose period can be chosen at once. */
  readonly hasPeriodRows: boolean;
  readonly onPeriod: () => void;
  readonly onApprove: () => void;
  readonly onApproveForCoordinator: () => void;
  /** How many applicants the notices would be for. */
  readonly noticed: number;
  readonly onNotices: () => void;
  readonly onPrint: () => void;
  readonly onExcel: () => void;
};

/** What can be done on the screen: the buttons, the keys and «Команды» read these. */
export function scheduleActions(acts: ScheduleActs) {
  const whyEmpty = () => (acts.printable === 0 ? explain(refuseDocument('document.emptySchedule', {})) : null);
  const period: Action = {
    id: 'schedule.period',
    label: texts.choosePeriod.act,
    icon: CalendarRange,
    permit: () => (acts.hasPeriodRows ? null : texts.choosePeriod.selectFirst),
    run: acts.onPeriod,
  };
  const approve: Action = {
    id: 'schedule.approve',
    label: texts.approve.act,
    icon: ClipboardCheck,
    permit: () => acts.desk.approval && explain(acts.desk.approval),
    run: acts.onApprove,
  };
  const approveForCoordinator: Action = {
    id: 'schedule.approveForCoordinator',
    label: texts.approve.byCoordinator,
    icon: ClipboardCheck,
    permit: () => acts.desk.coordinatorApproval && explain(acts.desk.coordinatorApproval),
    run: acts.onApproveForCoordinator,
  };
  const print: Action = {
    id: 'schedule.print',
    label: texts.print,
    icon: Printer,
    shortcut: 'Ctrl+P',
    permit: whyEmpty,
    run: acts.onPrint,
  };
  const notices: Action = {
    id: 'schedule.notices',
    label: paperTexts.notices,
    icon: Mail,
    permit: () => (acts.noticed === 0 ? paperTexts.noNoticesText : null),
    run: acts.onNotices,
  };
  const excel: Action = {
    id: 'schedule.excel',
    label: texts.excel,
    icon: FileSpreadsheet,
    shortcut: 'Ctrl+Shift+E',
    permit: whyEmpty,
    run: acts.onExcel,
  };
  return { period, approve, approveForCoordinator, print, notices, excel };
}
