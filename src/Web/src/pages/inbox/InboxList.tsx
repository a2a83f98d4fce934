import { useState } from 'preact/hooks';
import { api, take, type Schemas } from '../../api/client';
import { t } from '../../i18n/t';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Check } from '../../ui/fields';
import { ReasonButton } from '../../ui/ReasonButton';
import { InboxRow, keyOf } from './InboxRow';
import { Outcome } from './Outcome';

type Item = Schemas['InboxItem'];

/** Activities carry a box; whatever is ticked is decided in one request, each with its own outcome. */
export function InboxList({ items, reload, timeZone }: { items: Item[]; reload: () => Promise<void>; timeZone: string }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<Schemas['ItemAnswer'][] | null>(null);
  const activities = items.filter((item) => item.kind === 'activitySubmission');
  const selected = activities.filter((item) => chosen.has(keyOf(item)));
  const decide = async (verdict: 'verify' | 'return', reason?: string) => {
    const answer = await take(
      api.POST('/api/v1/activities/decisions', {
        body: { items: selected.map(({ nip, date, version }) => ({ nip, date, version, verdict, reason: reason ?? null })) },
      }),
    );
    setOutcome(answer.items);
    setChosen(new Set());
    await reload();
  };
  const toggle = (item: Item, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(keyOf(item));
    else next.delete(keyOf(item));
    setChosen(next);
  };
  return (
    <Card>
      {outcome && <Outcome of={outcome} />}
      {activities.length > 0 && (
        <Check label={t('inbox.selectAll')} checked={selected.length === activities.length} onValue={(all) => setChosen(all ? new Set(activities.map(keyOf)) : new Set())} />
      )}
      <ul class="rows">
        {items.map((item) => (
          <InboxRow key={keyOf(item)} item={item} timeZone={timeZone} isChosen={chosen.has(keyOf(item))} onChosen={item.kind === 'activitySubmission' ? (isChosen) => toggle(item, isChosen) : undefined} />
        ))}
      </ul>
      {selected.length > 0 && (
        <div class="actions bulk">
          <Button onAct={() => decide('verify')}>{t('inbox.verifySelected', { n: selected.length })}</Button>
          <ReasonButton onReason={(reason) => decide('return', reason)}>{t('inbox.returnSelected', { n: selected.length })}</ReasonButton>
        </div>
      )}
    </Card>
  );
}
