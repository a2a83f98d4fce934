import { useState } from 'preact/hooks';
import { api, find, take, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import { periodName } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t } from '../../i18n/t';
import { Choice } from '../../ui/fields';
import { Form } from '../../ui/Form';
import { SimulationResult } from './SimulationResult';

/** What the file would have cost on the frozen facts of a period; nothing is kept. */
export function Simulation({ file }: { file: unknown }) {
  const periods = useLoad(() => find(api.GET('/api/v1/periods')), []);
  const frozen = (periods.value?.periods ?? []).filter((one) => one.version > 0).map((one) => one.period);
  const [chosen, setChosen] = useState('');
  const [result, setResult] = useState<Schemas['SimulationAnswer'] | null>(null);
  const period = chosen || frozen[0];
  if (!period) return null;
  return (
    <>
      <Form
        send={t('policies.simulate')}
        onSend={async () => setResult(await take(api.POST('/api/v1/policies/simulations/{period}', { params: { path: { period } }, body: { file: file as never } })))}
      >
        <Choice label={t('policies.simulateOn')} value={period} onValue={setChosen} options={frozen.map((one) => [one, periodName(one)] as const)} />
      </Form>
      {result && <SimulationResult of={result.simulation} />}
      {result && result.leftOut.length > 0 && (
        <details>
          <summary>{t('policies.leftOut')}</summary>
          <ul>
            {result.leftOut.map((one) => (
              <li key={one.nip}>
                {one.name}, {one.unit}: {say(one.reason)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
