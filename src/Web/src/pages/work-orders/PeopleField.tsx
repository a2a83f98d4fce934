import { useState } from 'preact/hooks';
import { api, find } from '../../api/client';
import { useLoad } from '../../api/load';
import { t } from '../../i18n/t';
import { Check, TextField } from '../../ui/fields';

interface Props {
  chosen: readonly string[];
  without: string;
  onChange: (nips: readonly string[]) => void;
}

/** Many people at once, of those whom the caller may see; a filter where there are many. */
export function PeopleField({ chosen, without, onChange }: Props) {
  const [filter, setFilter] = useState('');
  const found = useLoad(() => find(api.GET('/api/v1/attendance/present', { params: { query: { limit: '100' } } })), []);
  const people = (found.value?.items ?? []).filter((one) => one.nip !== without);
  const shown = people.filter((one) => chosen.includes(one.nip) || one.name.toLowerCase().includes(filter.toLowerCase()));
  return (
    <fieldset>
      <legend>{t('order.people', { n: chosen.length })}</legend>
      {people.length > 8 && <TextField label={t('order.filter')} value={filter} onValue={setFilter} />}
      {shown.map((one) => (
        <Check key={one.nip} label={one.name} checked={chosen.includes(one.nip)} onValue={(is) => onChange(is ? [...chosen, one.nip] : chosen.filter((nip) => nip !== one.nip))} />
      ))}
    </fieldset>
  );
}
