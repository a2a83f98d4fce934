import type { FunctionComponent } from 'preact';
import type { Session } from '../auth/session';
import { MenuPage } from '../pages/menu/MenuPage';
import type { Params } from './router';

export interface PageProps {
  who: Session;
  params: Params;
}

type Page = FunctionComponent<PageProps>;

/** Which page an address opens; the first pattern that fits. Pages come in files of their own when they are asked for. */
export const routes: Record<string, () => Promise<Page>> = {
  '/': async () => (await import('../pages/today/TodayPage')).TodayPage,
  '/menu': async () => MenuPage,
  '/bulan/:month?': async () => (await import('../pages/month/MonthPage')).MonthPage,
  '/kegiatan/hari/:date': async () => (await import('../pages/activities/ActivityDayPage')).ActivityDayPage,
  '/kegiatan/:month?': async () => (await import('../pages/activities/ActivitiesPage')).ActivitiesPage,
  '/tunjangan/:period?/:nip?': async () => (await import('../pages/allowance/AllowancePage')).AllowancePage,
  '/pengajuan/baru': async () => (await import('../pages/requests/NewRequestPage')).NewRequestPage,
  '/pengajuan/:year?': async () => (await import('../pages/requests/RequestsPage')).RequestsPage,
  '/pengajuan/:nip/:month/:id': async () => (await import('../pages/requests/RequestPage')).RequestPage,
  '/skp/:nip/:year/:number': async () => (await import('../pages/skp/SkpPage')).SkpPage,
  '/skp/:year?': async () => (await import('../pages/skp/SkpListPage')).SkpListPage,
  '/rapor/:period?/:nip?': async () => (await import('../pages/card/CardPage')).CardPage,
  '/penilaian-saya/:year?': async () => (await import('../pages/appraisal/OwnEvaluationsPage')).OwnEvaluationsPage,
  '/keberatan/baru': async () => (await import('../pages/objections/NewObjectionPage')).NewObjectionPage,
  '/keberatan/:year?': async () => (await import('../pages/objections/ObjectionsPage')).ObjectionsPage,
  '/keberatan/:nip/:month/:id': async () => (await import('../pages/objections/ObjectionPage')).ObjectionPage,
  '/pemberitahuan': async () => (await import('../pages/notices/NoticesPage')).NoticesPage,
  '/tugas/kepegawaian': async () => (await import('../pages/inbox/InboxPage')).PersonnelInboxPage,
  '/tugas': async () => (await import('../pages/inbox/InboxPage')).InboxPage,
  '/keputusan/:nip/:date': async () => (await import('../pages/inbox/DecisionPage')).DecisionPage,
  '/tim': async () => (await import('../pages/team/TeamPage')).TeamPage,
  '/tim/:nip/:month?': async () => (await import('../pages/team/PersonPage')).PersonPage,
  '/rekap/:month?/:unit?': async () => (await import('../pages/recap/RecapPage')).RecapPage,
  '/papan/:year?/:unit?': async () => (await import('../pages/board/BoardPage')).BoardPage,
  '/penilaian/:period?': async () => (await import('../pages/appraisal/EvaluationsPage')).EvaluationsPage,
  '/penilaian/:period/:nip': async () => (await import('../pages/appraisal/EvaluationPage')).EvaluationPage,
  '/pengganti': async () => (await import('../pages/stand-ins/StandInsPage')).StandInsPage,
  '/periode': async () => (await import('../pages/periods/PeriodsPage')).PeriodsPage,
  '/periode/:period': async () => (await import('../pages/periods/PeriodPage')).PeriodPage,
  '/periode/:period/hasil': async () => (await import('../pages/periods/ResultsPage')).ResultsPage,
  '/periode/:period/banding': async () => (await import('../pages/periods/ComparisonPage')).ComparisonPage,
  '/satker': async () => (await import('../pages/unit/UnitPage')).UnitPage,
  '/tinjauan': async () => (await import('../pages/signals/SignalsPage')).SignalsPage,
  '/disiplin/:year?': async () => (await import('../pages/discipline/DisciplinePage')).DisciplinePage,
  '/disiplin/:nip/:year/:number': async () => (await import('../pages/discipline/CasePage')).CasePage,
  '/kebijakan': async () => (await import('../pages/policies/PoliciesPage')).PoliciesPage,
  '/kebijakan/:id': async () => (await import('../pages/policies/PolicyPage')).PolicyPage,
  '/impor': async () => (await import('../pages/imports/ImportsPage')).ImportsPage,
  '/dasbor/:period?/:unit?': async () => (await import('../pages/dashboard/DashboardPage')).DashboardPage,
};
