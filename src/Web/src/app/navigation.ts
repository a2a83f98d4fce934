import { hasRole, type Session } from '../auth/session';
import type { TextKey } from '../i18n/texts';

export interface Link {
  path: string;
  text: TextKey;
  /** In the bar at the foot of a phone. */
  isMain?: boolean;
}

export interface LinkGroup {
  text: TextKey;
  links: Link[];
}

const own: Link[] = [
  { path: '/', text: 'nav.today', isMain: true },
  { path: '/bulan', text: 'nav.month', isMain: true },
  { path: '/kegiatan', text: 'nav.activities', isMain: true },
  { path: '/tunjangan', text: 'nav.allowance', isMain: true },
  { path: '/pengajuan', text: 'nav.requests' },
  { path: '/penugasan', text: 'nav.workOrders' },
  { path: '/skp', text: 'nav.skp' },
  { path: '/rapor', text: 'nav.card' },
  { path: '/penilaian-saya', text: 'nav.ownAppraisal' },
  { path: '/dialog', text: 'nav.dialogues' },
  { path: '/pengembangan', text: 'nav.development' },
  { path: '/kompetensi', text: 'nav.competence' },
  { path: '/penghargaan', text: 'nav.commendations' },
  { path: '/talenta/saya', text: 'nav.ownTalent' },
  { path: '/keberatan', text: 'nav.objections' },
  { path: '/pemberitahuan', text: 'nav.notices' },
];

const team: Link[] = [
  { path: '/tugas', text: 'nav.inbox', isMain: true },
  { path: '/tim', text: 'nav.team' },
  { path: '/rekap', text: 'nav.recap' },
  { path: '/papan', text: 'nav.board' },
  { path: '/penilaian', text: 'nav.appraisal' },
  { path: '/sebaran', text: 'nav.spread' },
  { path: '/pengganti', text: 'nav.standIns' },
];

/** What somebody may open; the API decides again. */
export function linksOf(who: Session): LinkGroup[] {
  const groups: (LinkGroup | false)[] = [
    { text: 'nav.own', links: own },
    (who.hasTeam || hasRole(who, 'Hr')) && { text: 'nav.teamGroup', links: team },
    { text: 'nav.office', links: officeLinks(who) },
  ];
  return groups.filter((group): group is LinkGroup => !!group && group.links.length > 0);
}

function officeLinks(who: Session): Link[] {
  const looksOn = who.hasTeam || hasRole(who, 'Hr', 'Finance', 'Auditor', 'UnitAdmin');
  const links: (Link | false)[] = [
    hasRole(who, 'Hr') && { path: '/tugas/kepegawaian', text: 'nav.officeInbox' },
    hasRole(who, 'Hr', 'Finance', 'Auditor', 'UnitAdmin') && { path: '/periode', text: 'nav.periods' },
    hasRole(who, 'UnitAdmin') && { path: '/satker', text: 'nav.unit' },
    hasRole(who, 'Hr', 'UnitAdmin', 'Auditor') && { path: '/satker/pengaturan', text: 'nav.setup' },
    hasRole(who, 'Hr', 'UnitAdmin') && { path: '/kamus', text: 'nav.catalogue' },
    hasRole(who, 'Hr', 'Auditor') && { path: '/tinjauan', text: 'nav.signals' },
    hasRole(who, 'Hr', 'Auditor') && { path: '/peringatan', text: 'nav.warnings' },
    hasRole(who, 'Hr', 'Auditor') && { path: '/talenta', text: 'nav.talent' },
    hasRole(who, 'Hr') && { path: '/bkn', text: 'nav.national' },
    looksOn && { path: '/disiplin', text: 'nav.discipline' },
    hasRole(who, 'Hr', 'Finance', 'Auditor') && { path: '/kebijakan', text: 'nav.policies' },
    hasRole(who, 'Hr', 'Platform') && { path: '/impor', text: 'nav.imports' },
    looksOn && { path: '/dasbor', text: 'nav.dashboard' },
  ];
  return links.filter((link): link is Link => !!link);
}

/** Five fit into the bar: for a superior the queue takes the place of the month. */
export function mainLinks(who: Session): Link[] {
  const links = linksOf(who).flatMap((group) => group.links).filter((link) => link.isMain);
  return links.length > 4 ? links.filter((link) => link.path !== '/bulan') : links;
}
