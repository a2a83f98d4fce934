import type { Schemas } from '../../api/client';
import { number } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t } from '../../i18n/t';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Warnings } from './Warnings';

/** Whom an import would change, and the button that does it. */
export function Preview({ of, onImport }: { of: Schemas['ImportCheckAnswer']; onImport: () => Promise<void> }) {
  return (
    <Card title={t('imports.would')}>
      <Facts
        of={[
          [t('imports.people'), number(of.people)],
          [t('imports.punches'), number(of.punches)],
          [t('imports.added'), number(of.added)],
          [t('imports.removed'), number(of.removed)],
          [t('imports.reassigned'), number(of.reassigned)],
          [t('imports.absences'), number(of.absences)],
        ]}
      />
      <Warnings of={of.warnings} />
      {of.refusal ? (
        <p class="note bad" role="alert">
          {say(of.refusal.messages)} <code>{of.refusal.code}</code>
        </p>
      ) : (
        <div class="actions">
          <Button kind="main" onAct={onImport}>
            {t('imports.send')}
          </Button>
        </div>
      )}
    </Card>
  );
}
