import type { Schemas } from '../../api/client';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';

/** The way to what is set up for one person. */
export function PersonChoice({ people }: { people: Schemas['TotalsAnswer'][] }) {
  if (people.length === 0) return null;
  return (
    <Card title={t('setup.person')}>
      <ul class="menu">
        {people.map((one) => (
          <li key={one.nip}>
            <a href={`#/satker/pegawai/${one.nip}`}>{one.name}</a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
