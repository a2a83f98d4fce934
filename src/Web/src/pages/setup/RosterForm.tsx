import { useState } from 'preact/hooks';
import type { Schemas } from '../../api/client';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';

interface Shift {
  date: string;
  start: string;
  end: string;
}

interface Props {
  month: string;
  onSend: (month: string, body: Schemas['RosterBody']) => Promise<unknown>;
}

/** All shifts of a month; none for a month by the pattern. */
export function RosterForm({ month, onSend }: Props) {
  const [chosen, setChosen] = useState(month);
  const [shifts, setShifts] = useState<readonly Shift[]>([]);
  const [document, setDocument] = useState('');
  const change = (i: number, part: Partial<Shift>) => setShifts(shifts.map((one, j) => (j === i ? { ...one, ...part } : one)));
  const send = () => onSend(chosen, { document, shifts: shifts.map((one) => ({ date: one.date, start: `${one.start}:00`, end: `${one.end}:00` })) });
  return (
    <Card title={t('setup.roster')}>
      <Form
        send={t('setup.roster')}
        onSend={send}
        also={
          <button type="button" class="plain" onClick={() => setShifts([...shifts, { date: `${chosen}-01`, start: '07:30', end: '16:00' }])}>
            {t('setup.addShift')}
          </button>
        }
      >
        <div class="pair">
          <TextField label={t('month')} type="month" value={chosen} onValue={setChosen} required />
          <TextField label={t('standIns.document')} value={document} onValue={setDocument} required />
        </div>
        {shifts.map((one, i) => (
          <fieldset key={i}>
            <legend>{t('setup.shift', { n: i + 1 })}</legend>
            <div class="pair">
              <TextField label={t('date')} type="date" value={one.date} onValue={(date) => change(i, { date })} required />
              <TextField label={t('requests.start')} type="time" value={one.start} onValue={(start) => change(i, { start })} required />
              <TextField label={t('requests.end')} type="time" value={one.end} onValue={(end) => change(i, { end })} required />
            </div>
            <button type="button" class="quiet" onClick={() => setShifts(shifts.filter((_, j) => j !== i))}>
              {t('setup.removeShift', { n: i + 1 })}
            </button>
          </fieldset>
        ))}
      </Form>
    </Card>
  );
}
