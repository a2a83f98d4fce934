import { useState } from 'preact/hooks';
import { api, take, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { day } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Choice } from '../../ui/fields';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { Change } from './Change';

/** A version of a policy, by id and first day. */
type Version = readonly [id: string, from: string, label: string];

/** What one policy, or one version of it, says differently from another: in sentences with sources, and value by value. */
export function DifferencesPage({ params }: PageProps) {
  const id = params.id!;
  const list = useLoad(async () => versionsOf(await take(api.GET('/api/v1/policies'))), []);
  return (
    <Page title={t('policies.differences')} lead={id} aside={<a href={`#/kebijakan/${encodeURIComponent(id)}`}>{t('back')}</a>}>
      <Show of={list}>{(versions) => <Between versions={versions} id={id} />}</Show>
    </Page>
  );
}

function Between({ versions, id }: { versions: Version[]; id: string }) {
  const own = versions.filter(([of]) => of === id);
  const [chosen, setChosen] = useState({ before: keyOf(own.at(-2) ?? own.at(-1) ?? versions[0]!), after: keyOf(own.length > 1 ? own.at(-1)! : (versions.find(([of]) => of !== id) ?? versions[0]!)) });
  const [before, on] = chosen.before.split('@') as [string, string];
  const [to, toOn] = chosen.after.split('@') as [string, string];
  const found = useLoad(() => take(api.GET('/api/v1/policies/{id}/differences', { params: { path: { id: before }, query: { on, to, toOn } } })), [chosen]);
  const options = versions.map((one) => [keyOf(one), one[2]] as const);
  return (
    <>
      <div class="card form">
        <Choice label={t('periods.before')} value={chosen.before} onValue={(value) => setChosen({ ...chosen, before: value })} options={options} />
        <Choice label={t('periods.after')} value={chosen.after} onValue={(value) => setChosen({ ...chosen, after: value })} options={options} />
      </div>
      <Show of={found}>
        {(difference) => (
          <Card title={t('policies.changes', { n: difference.changes.length })}>
            {difference.changes.length === 0 && <Empty>{t('periods.noChange')}</Empty>}
            <ul class="rows">
              {difference.changes.map((one) => (
                <Change key={one.section + one.code} of={one} />
              ))}
            </ul>
          </Card>
        )}
      </Show>
    </>
  );
}

const keyOf = ([id, from]: Version) => `${id}@${from}`;

function versionsOf({ policies }: Schemas['PolicyListAnswer']): Version[] {
  return policies.flatMap((one) => one.versions.map((version) => [one.id, version.effectiveFrom, `${say(one.name)}, ${day(version.effectiveFrom, 'number')}`] as const));
}
