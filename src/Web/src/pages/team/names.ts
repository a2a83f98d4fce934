import { api, find } from '../../api/client';
import { useLoad } from '../../api/load';

/** Names of people whom the caller may see; the number of whoever is not among them. */
export function useNames(): (nip: string | null | undefined) => string {
  const found = useLoad(() => find(api.GET('/api/v1/attendance/present', { params: { query: { limit: '100' } } })), []);
  const names = new Map((found.value?.items ?? []).map((one) => [one.nip, one.name]));
  return (nip) => (nip ? (names.get(nip) ?? nip) : '–');
}
