import type { Schemas } from '../../api/client';

const places: Record<string, string> = { skp: '/skp', commendation: '/penghargaan', development: '/pengembangan', dialogue: '/dialog' };

/** Where what a notice tells of can be seen, or null where it has no page of its own. */
export function addressOf(of: Schemas['NoticeAnswer']): string | null {
  const item = of.item ?? '';
  const numbered = /^(skp|commendation|development|dialogue)-(\d{4})-(\d+)$/.exec(item);
  if (numbered) return `${places[numbered[1]!]}/${of.nip}/${numbered[2]}/${numbered[3]}`;
  if (item.startsWith('evaluation-')) return `/penilaian/${item.slice('evaluation-'.length)}/${of.nip}`;
  if (of.kind.startsWith('order')) return `/penugasan/${of.nip}/${item}`;
  if (of.kind.startsWith('objection')) return `/keberatan/${of.nip}/${of.date.slice(0, 7)}/${item}`;
  return null;
}
