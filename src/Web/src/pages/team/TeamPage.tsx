import { api, take, type Schemas } from '../../api/client';
import { now } from '../../app/clock';
import type { PageProps } from '../../app/routes';
import { clock, dateIn, day } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Page } from '../../ui/Page';
import { Paged } from '../../ui/Paged';
import { Tag } from '../../ui/Tag';

type Present = Schemas['PresentAnswer'];

/** Who is at work now, of all whom the caller may see. */
export function TeamPage({ who }: PageProps) {
  const today = dateIn(now(), who.timeZone);
  return (
    <Page title={t('team.title')} lead={day(today, 'long')}>
      <Paged read={(continuation) => take(api.GET('/api/v1/attendance/present', { params: { query: { limit: '100', continuation } } }))} of={[who.nip]} empty={t('team.none')}>
        {(items) => (
          <>
            <Card>
              <Facts of={counts(items).map(([state, n]) => [word(state), t('team.count', { n })] as const)} />
            </Card>
            <Card>
              <ul class="rows">
                {items.map((one) => (
                  <li key={one.nip}>
                    <div class="between">
                      <a href={`#/tim/${one.nip}`}>{one.name}</a>
                      <Tag code={one.state} />
                    </div>
                    <p class="soft">
                      {one.unit}
                      {one.checkIn && ` · ${t('team.since', { time: clock(one.checkIn) })}`}
                    </p>
                  </li>
                ))}
              </ul>
            </Card>
          </>
        )}
      </Paged>
    </Page>
  );
}

function counts(items: Present[]): [string, number][] {
  const found = new Map<string, number>();
  for (const one of items) found.set(one.state, (found.get(one.state) ?? 0) + 1);
  return [...found].sort((a, b) => b[1] - a[1]);
}
