import { api, take } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import type { PageProps } from '../../app/routes';
import { dateIn, instant } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { YearSwitch } from '../../ui/YearSwitch';
import { BeginForm } from './BeginForm';
import { agreedResults, nameOf } from './subjects';

/** Feedback of a year, a thread for each matter: the own, or of somebody below. */
export function DialoguesPage({ who, params }: PageProps) {
  const nip = params.nip ?? who.nip;
  const isOwn = nip === who.nip;
  const year = Number(params.year ?? dateIn(now(), who.timeZone).slice(0, 4));
  const found = useLoad(
    async () => ({ list: await take(api.GET('/api/v1/dialogues/{nip}/{year}', { params: { path: { nip, year } } })), results: await agreedResults(nip, year) }),
    [nip, year],
  );
  return (
    <Page title={t('nav.dialogues')} lead={t(isOwn ? 'dialogue.ownLead' : 'dialogue.lead')} aside={<YearSwitch year={year} to={(to) => (isOwn ? `/dialog/${to}` : `/dialog/${nip}/${to}`)} />}>
      <Show of={found}>
        {({ list, results }) => (
          <>
            <Card>
              {list.items.length === 0 ? (
                <Empty>{t('dialogue.none')}</Empty>
              ) : (
                <ul class="rows">
                  {list.items.map((one) => {
                    const last = one.entries.at(-1);
                    return (
                      <li key={one.number}>
                        <div class="between">
                          <a href={`#/dialog/${one.nip}/${one.year}/${one.number}`}>{nameOf(one.about, results)}</a>
                          <span class="soft">{t('dialogue.entries', { n: one.entries.length })}</span>
                        </div>
                        {last && (
                          <p class="soft">
                            {last.name ?? last.by}, {word(last.as)} · {instant(last.at, who.timeZone)}: {last.text.slice(0, 120)}
                          </p>
                        )}
                      </li>
                    );
                  })}
                </ul>
              )}
            </Card>
            <BeginForm nip={nip} isOwn={isOwn} results={results} today={dateIn(now(), who.timeZone)} />
          </>
        )}
      </Show>
    </Page>
  );
}
