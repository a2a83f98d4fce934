import { api, find } from '../../api/client';
import { useLoad } from '../../api/load';
import { Choice, TextField } from '../../ui/fields';

interface Props {
  label: string;
  value: string;
  onValue: (nip: string) => void;
  /** Whom not to offer. */
  without?: string;
}

/** Somebody whom the caller may see: chosen by name, or by number where there are too many for a list. */
export function PersonField({ label, value, onValue, without }: Props) {
  const found = useLoad(() => find(api.GET('/api/v1/attendance/present', { params: { query: { limit: '100' } } })), []);
  const people = (found.value?.items ?? []).filter((one) => one.nip !== without).map((one) => ({ value: one.nip, label: one.name }));
  if (!found.isLoading && (people.length === 0 || found.value?.continuation)) return <TextField label={`${label} (NIP)`} value={value} onValue={onValue} list={people} required />;
  return <Choice label={label} value={value} onValue={onValue} options={[['', '…'], ...people.map((one) => [one.value, one.label] as const)]} required />;
}
