import { useState } from 'preact/hooks';
import { t } from '../../i18n/t';
import { TextField } from '../../ui/fields';

/** A unit by its code. */
export function UnitField({ unit, onUnit }: { unit: string; onUnit: (unit: string) => void }) {
  const [value, setValue] = useState(unit);
  return (
    <form
      class="card form"
      onSubmit={(event) => {
        event.preventDefault();
        onUnit(value.trim());
      }}
    >
      <TextField label={t('unit')} value={value} onValue={setValue} required />
      <div class="actions">
        <button type="submit">{t('open')}</button>
      </div>
    </form>
  );
}
