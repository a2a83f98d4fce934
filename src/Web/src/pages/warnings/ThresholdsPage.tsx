import { useState } from 'preact/hooks';
import { api, seen, take, takeTagged, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { hasRole } from '../../auth/session';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';
import { Page } from '../../ui/Page';
import { Show } from '../../ui/Show';
import { thresholds } from './Thresholds';

/** From where on the office is warned; what it sets holds from the next look on. */
export function ThresholdsPage({ who }: PageProps) {
  const found = useLoad(() => takeTagged(api.GET('/api/v1/early-warnings/thresholds')), []);
  return (
    <Page title={t('warning.thresholds')} lead={t('warning.thresholdsLead')} aside={<a href="#/peringatan">{t('back')}</a>}>
      <Show of={found}>
        {({ value, tag }) =>
          hasRole(who, 'Hr') ? (
            <ThresholdsForm key={tag} from={value} tag={tag} onDone={found.reload} />
          ) : (
            <Card>
              <Facts of={thresholds.map((name) => [word(`threshold.${name}`), value[name]] as const)} />
            </Card>
          )
        }
      </Show>
    </Page>
  );
}

function ThresholdsForm({ from, tag, onDone }: { from: Schemas['WarningThresholdsBody']; tag: string | null; onDone: () => Promise<void> }) {
  const [texts, setTexts] = useState(Object.fromEntries(thresholds.map((name) => [name, String(from[name])])));
  return (
    <Card>
      <Form
        send={t('save')}
        onSend={async () => {
          const body = Object.fromEntries(thresholds.map((name) => [name, Number(texts[name])])) as Schemas['WarningThresholdsBody'];
          await take(api.PUT('/api/v1/early-warnings/thresholds', { body, ...seen(tag) }));
          await onDone();
        }}
      >
        <div class="pair">
          {thresholds.map((name) => (
            <TextField key={name} label={word(`threshold.${name}`)} type="number" value={texts[name] ?? ''} onValue={(value) => setTexts((before) => ({ ...before, [name]: value }))} required />
          ))}
        </div>
      </Form>
    </Card>
  );
}
