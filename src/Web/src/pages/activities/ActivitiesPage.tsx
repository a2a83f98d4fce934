import { useState } from 'preact/hooks';
import { api, take, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import { go } from '../../app/router';
import type { PageProps } from '../../app/routes';
import { dateIn, day, instant } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { TextField } from '../../ui/fields';
import { MonthSwitch } from '../../ui/MonthSwitch';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { Tag } from '../../ui/Tag';

/** The own days with activities in a month, and the way to enter more. */
export function ActivitiesPage({ who, params }: PageProps) {
  const today = dateIn(now(), who.timeZone);
  const month = params.month ?? today.slice(0, 7);
  const found = useLoad(() => take(api.GET('/api/v1/activities/{nip}/months/{month}', { params: { path: { nip: who.nip, month } } })), [month, who.nip]);
  return (
    <Page title={t('activities.title')} aside={<MonthSwitch month={month} to={(to) => `/kegiatan/${to}`} />}>
      <DayChoice today={today} />
      <Show of={found}>
        {({ days }) =>
          days.length === 0 ? (
            <Empty>{t('activities.none')}</Empty>
          ) : (
            <Card>
              <Facts
                of={[
                  [t('activities.claimed'), t('minutes', { n: sum(days, (one) => one.claimedMinutes) })],
                  [t('activities.verified'), t('minutes', { n: sum(days, (one) => one.verifiedMinutes) })],
                ]}
              />
              <ul class="rows">
                {days.map((one) => (
                  <DayRow key={one.date} of={one} />
                ))}
              </ul>
            </Card>
          )
        }
      </Show>
    </Page>
  );
}

function DayRow({ of }: { of: Schemas['ActivityDayAnswer'] }) {
  return (
    <li>
      <div class="between">
        <a href={`#/kegiatan/hari/${of.date}`}>{day(of.date, 'long')}</a>
        <Tag code={of.state} />
      </div>
      <div class="between soft">
        <span>{say(of.status)}</span>
        <span>
          {of.verifiedMinutes} / {t('minutes', { n: of.claimedMinutes })}
        </span>
      </div>
      {of.waitsUntil && <p class="soft">{t('until', { when: instant(of.waitsUntil) })}</p>}
    </li>
  );
}

function DayChoice({ today }: { today: string }) {
  const [date, setDate] = useState(today);
  return (
    <form
      class="card form"
      onSubmit={(event) => {
        event.preventDefault();
        go(`/kegiatan/hari/${date}`);
      }}
    >
      <TextField label={t('activities.onDay')} type="date" max={today} value={date} onValue={setDate} required />
      <div class="actions">
        <button type="submit">{t('activities.today')}</button>
      </div>
    </form>
  );
}

const sum = <T,>(rows: readonly T[], of: (row: T) => number) => rows.reduce((total, row) => total + of(row), 0);
