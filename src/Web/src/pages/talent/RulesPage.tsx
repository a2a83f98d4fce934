import { useState } from 'preact/hooks';
import { api, seen, take, takeTagged, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { hasRole } from '../../auth/session';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';
import { Page } from '../../ui/Page';
import { Show } from '../../ui/Show';
import { Cuts } from './Cuts';

type Rules = Schemas['TalentRulesBody'];

const singles = ['performanceAbove', 'performanceMeets', 'potentialHigh', 'potentialMiddle', 'validYears', 'weightShare', 'years'] as const;

/** By which cuts and weights the next map is made. */
export function RulesPage({ who }: PageProps) {
  const found = useLoad(() => takeTagged(api.GET('/api/v1/talent/rules')), []);
  return (
    <Page title={t('talent.rules')} lead={t('talent.rulesLead')} aside={<a href="#/talenta">{t('back')}</a>}>
      <Show of={found}>
        {({ value, tag }) => (
          <>
            <Card>
              <Cuts of={value} />
            </Card>
            {hasRole(who, 'Hr') && <RulesForm key={tag} from={value} tag={tag} onDone={found.reload} />}
          </>
        )}
      </Show>
    </Page>
  );
}

function RulesForm({ from, tag, onDone }: { from: Rules; tag: string | null; onDone: () => Promise<void> }) {
  const [texts, setTexts] = useState(Object.fromEntries(singles.map((name) => [name, String(from[name])])));
  const [scores, setScores] = useState(from.predicateScores.join(' '));
  const [boxes, setBoxes] = useState(from.poolBoxes.join(' '));
  const numbers = (text: string) => text.split(/[\s,]+/).filter(Boolean).map(Number);
  return (
    <Card title={t('talent.setRules')}>
      <Form
        send={t('save')}
        onSend={async () => {
          const body = { ...Object.fromEntries(singles.map((name) => [name, Number(texts[name])])), predicateScores: numbers(scores), poolBoxes: numbers(boxes) } as Rules;
          await take(api.PUT('/api/v1/talent/rules', { body, ...seen(tag) }));
          await onDone();
        }}
      >
        <div class="pair">
          {singles.map((name) => (
            <TextField key={name} label={word(`rule.${name}`)} type="number" step="any" value={texts[name] ?? ''} onValue={(value) => setTexts((before) => ({ ...before, [name]: value }))} required />
          ))}
        </div>
        <TextField label={t('talent.scores')} value={scores} onValue={setScores} required />
        <TextField label={t('talent.boxes')} value={boxes} onValue={setBoxes} required />
      </Form>
    </Card>
  );
}
