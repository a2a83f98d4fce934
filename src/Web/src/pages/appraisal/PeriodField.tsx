import { useState } from 'preact/hooks';
import { t } from '../../i18n/t';
import { TextField } from '../../ui/fields';

/** A year, a quarter or a month. */
export function PeriodField({ period, onPeriod }: { period: string; onPeriod: (period: string) => void }) {
  const [value, setValue] = useState(period);
  return (
    <form
      class="card form"
      onSubmit={(event) => {
        event.preventDefault();
        onPeriod(value.trim());
      }}
    >
      <TextField label={t('appraisal.period')} value={value} onValue={setValue} required />
      <div class="actions">
        <button type="submit">{t('open')}</button>
      </div>
    </form>
  );
}
