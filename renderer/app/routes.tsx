import { Redirect, Route, Switch, useLocation } from 'wouter';
import { ApplicationsScreen } from '../features/applications/applications-screen.tsx';
import { CardScreen } from '../features/applications/card/card-screen.tsx';
import { ExpertiseScreen } from '../features/applications/expertise/expertise-screen.tsx';
import { JournalScreen } from '../features/applications/journal/journal-screen.tsx';
import { TemplatesScreen } from '../features/applications/letters/templates-screen.tsx';
import { NewApplicationScreen, NewApplicationStart } from '../features/applications/new/new-application-screen.tsx';
import { NotSubmittedScreen } from '../features/applications/not-submitted/not-submitted-screen.tsx';
import { WithdrawalsScreen } from '../features/applications/withdrawals/withdrawals-screen.tsx';
import { DirectoriesScreen } from '../features/directories/directories-screen.tsx';
import { EmployeeScreen } from '../features/employees/card/employee-screen.tsx';
import { DoublesScreen } from '../features/employees/doubles-screen.tsx';
import { EmployeesScreen } from '../features/employees/employees-screen.tsx';
import { OrganisationScreen } from '../features/employees/organisation-screen.tsx';
import { TeachersScreen } from '../features/employees/teachers-screen.tsx';
import { ExpertScreen } from '../features/experts/card/expert-screen.tsx';
import { ExpertDoublesScreen } from '../features/experts/doubles-screen.tsx';
import { ExpertsScreen } from '../features/experts/experts-screen.tsx';
import { HelpScreen } from '../features/help/help-screen.tsx';
import { ImportScreen } from '../features/import/import-screen.tsx';
import { InvitationsScreen } from '../features/people/invitations-screen.tsx';
import { UsersScreen } from '../features/people/users-screen.tsx';
import { AutoScreen } from '../features/schedule/auto/auto-screen.tsx';
import { HandoverScreen } from '../features/schedule/handover/handover-screen.tsx';
import { PeriodsScreen } from '../features/schedule/periods/periods-screen.tsx';
import { ScheduleScreen } from '../features/schedule/schedule-screen.tsx';
import { SummaryScreen } from '../features/schedule/summary/summary-screen.tsx';
import { NumbersScreen } from '../features/settings/numbers/numbers-screen.tsx';
import { ProfileScreen } from '../features/settings/profile/profile-screen.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { TodayScreen } from '../features/today/today-screen.tsx';
import { useOffice } from '../office/react.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { texts } from './texts.ts';

/** Which screen a path shows. */
export function Routes() {
  return (
    <Switch>
      <Route path="/">
        <Home />
      </Route>
      <Route path="/today" component={TodayScreen} />
      <Route path="/applications" component={ApplicationsScreen} />
      <Route path="/applications/import">
        <ImportScreen what="applications" />
      </Route>
      <Route path="/applications/new" component={NewApplicationStart} />
      <Route path="/applications/new/:id">{({ id }) => <NewApplicationScreen key={id} applicationId={id} />}</Route>
      <Route path="/applications/not-submitted" component={NotSubmittedScreen} />
      <Route path="/applications/withdrawals" component={WithdrawalsScreen} />
      <Route path="/applications/journal" component={JournalScreen} />
      <Route path="/applications/:id">{({ id }) => <CardScreen key={id} applicationId={id} />}</Route>
      <Route path="/experts" component={ExpertsScreen} />
      <Route path="/experts/import">
        <ImportScreen what="experts" />
      </Route>
      <Route path="/experts/doubles" component={ExpertDoublesScreen} />
      <Route path="/experts/:id">{({ id }) => <ExpertScreen key={id} expertId={id} />}</Route>
      <Route path="/expertise">
        <ExpertiseScreen />
      </Route>
      <Route path="/expertise/:cut">{({ cut }) => <ExpertiseScreen cut={cut} />}</Route>
      <Route path="/employees" component={EmployeesScreen} />
      <Route path="/employees/teachers" component={TeachersScreen} />
      <Route path="/employees/organisation" component={OrganisationScreen} />
      <Route path="/employees/doubles" component={DoublesScreen} />
      <Route path="/employees/:id">{({ id }) => <EmployeeScreen key={id} employeeId={id} />}</Route>
      <Route path="/schedule" component={ScheduleScreen} />
      <Route path="/schedule/auto" component={AutoScreen} />
      <Route path="/schedule/summary" component={SummaryScreen} />
      <Route path="/schedule/periods" component={PeriodsScreen} />
      <Route path="/schedule/handover" component={HandoverScreen} />
      <Route path="/directories">
        <Redirect to="/directories/organisations" replace />
      </Route>
      <Route path="/directories/:part">{({ part }) => <DirectoriesScreen key={part} part={part} />}</Route>
      <Route path="/settings/users" component={UsersScreen} />
      <Route path="/settings/invitations" component={InvitationsScreen} />
      <Route path="/settings/letters" component={TemplatesScreen} />
      <Route path="/settings/numbers" component={NumbersScreen} />
      <Route path="/help">
        <Redirect to="/help/guide" replace />
      </Route>
      <Route path="/help/:part">{({ part }) => <HelpScreen key={part} part={part} />}</Route>
      <Route path="/settings/profile" component={ProfileScreen} />
      <Route path="/settings" component={SettingsScreen} />
      <Route component={NoSuchPlace} />
    </Switch>
  );
}

/** The day's work; in an office without applications the place where they are taken in. */
function Home() {
  const { view } = useOffice();
  return <Redirect to={view.count('applications') === 0 ? '/applications' : '/today'} replace />;
}

function NoSuchPlace() {
  const [, navigate] = useLocation();
  const { title, text, button } = texts.noPlace;
  return (
    <Empty title={title} text={text}>
      <Button onClick={() => navigate('/applications')}>{button}</Button>
    </Empty>
  );
}
