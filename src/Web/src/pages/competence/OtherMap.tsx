import { useState } from 'preact/hooks';
import { go } from '../../app/router';
import { t } from '../../i18n/t';
import { TextField } from '../../ui/fields';
import { PersonField } from '../team/PersonField';

/** Somebody else, or the same person beside another post. */
export function OtherMap({ nip, position, mayChoose }: { nip: string; position: string; mayChoose: boolean }) {
  const [other, setOther] = useState({ nip, position });
  return (
    <form
      class="card form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        go(`/kompetensi/${other.nip || nip}${other.position ? `/${encodeURIComponent(other.position)}` : ''}`);
      }}
    >
      <h2>{t('competence.other')}</h2>
      {mayChoose && <PersonField label={t('name')} value={other.nip} onValue={(value) => setOther({ ...other, nip: value })} />}
      <TextField label={t('competence.position')} hint={t('competence.positionHint')} value={other.position} onValue={(value) => setOther({ ...other, position: value })} />
      <div class="actions">
        <button type="submit">{t('open')}</button>
      </div>
    </form>
  );
}
