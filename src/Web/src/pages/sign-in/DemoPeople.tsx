import { isAbsence } from '../../api/refused';
import { useLoad } from '../../api/load';
import { keepToken } from '../../auth/development';
import { startSession } from '../../auth/start';
import { say } from '../../i18n/language';
import { t } from '../../i18n/t';
import { useAct } from '../../ui/act';
import { Card } from '../../ui/Card';
import { Failure } from '../../ui/Failure';
import { Choice } from '../../ui/fields';
import { Page } from '../../ui/Page';
import { Show } from '../../ui/Show';
import { demoPeople, demoToken, type DemoPerson } from './demo';

/** Development and demo: anybody can sign in as anybody; those who show something stand first. */
export function DemoPeople() {
  const people = useLoad(demoPeople, []);
  const act = useAct();
  const enter = (one: DemoPerson) =>
    void act.run(async () => {
      keepToken(await demoToken(one));
      await startSession();
    });
  if (isAbsence(people.failed)) return <Page title="E-Kinerja"><p>{t('signIn.closed')}</p></Page>;
  return (
    <Show of={people}>
      {(found) => (
        <Page title={found.agency ?? 'E-Kinerja'} lead={t('signIn.demo')}>
          <Failure of={act.failed} />
          {found.people.length === 0 && <p>{t('signIn.nobody')}</p>}
          <Card title={t('signIn.asWhom')}>
            <ul class="people">
              {found.people.filter((one) => one.label).map((one) => (
                <li key={one.nip}>
                  <button type="button" class="person" aria-disabled={act.isBusy} onClick={() => enter(one)}>
                    <strong>{say(one.label)}</strong>
                    <span>{one.name}</span>
                    <small class="soft">
                      {one.position} · {one.unit}
                    </small>
                  </button>
                </li>
              ))}
            </ul>
          </Card>
          <Card title={t('signIn.others')}>
            <Choice
              label={t('signIn.choose')}
              value=""
              onValue={(nip) => {
                const one = found.people.find((person) => person.nip === nip);
                if (one) enter(one);
              }}
              options={[['', '…'], ...found.people.map((one) => [one.nip, `${one.name} · ${one.position}`] as const)]}
            />
          </Card>
        </Page>
      )}
    </Show>
  );
}
