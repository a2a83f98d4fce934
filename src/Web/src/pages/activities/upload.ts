import { api, take } from '../../api/client';
import { Refused, refusalOf, Unreachable } from '../../api/refused';
import { texts } from '../../i18n/texts';

export const evidenceTypes = ['image/jpeg', 'image/png', 'application/pdf'];

/** Sends a file to the store by the link of minutes that the API made, and says how an activity names it. */
export async function upload(nip: string, file: File): Promise<string> {
  if (!evidenceTypes.includes(file.type)) throw refusedType();
  const ticket = await take(api.POST('/api/v1/activities/{nip}/evidence', { params: { path: { nip } }, body: { contentType: file.type, bytes: file.size } }));
  let answer: Response;
  try {
    answer = await fetch(ticket.link, { method: 'PUT', headers: ticket.headers as Record<string, string>, body: file });
  } catch (failed) {
    throw new Unreachable(String(failed));
  }
  if (!answer.ok) throw refusalOf(answer.status, null);
  return ticket.evidence;
}

/** The API says the same; a phone need not ask it for that. */
function refusedType(): Refused {
  const [id, en] = texts['activities.evidenceType'];
  return new Refused(422, 'EVI-001', { id, en });
}
