import { api, take } from '../../api/client';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { CsvForm } from '../../ui/CsvForm';

/** The personnel office takes over what posts ask for, and what people have shown. */
export function CompetencyImports({ onDone }: { onDone: () => Promise<void> }) {
  const told = async ({ rows }: { rows: number }) => {
    await onDone();
    return t('competence.imported', { n: rows });
  };
  return (
    <Card title={t('competence.record')}>
      <CsvForm
        label="competency_requirements.csv"
        hint="position, competency, name, kind, level, valid_from, valid_to"
        send={t('competence.importRequirements')}
        onText={(csv) => take(api.POST('/api/v1/competence/requirements/imports', { body: { csv } })).then(told)}
      />
      <CsvForm
        label="competency_assessments.csv"
        hint="nip, competency, level, source, assessed_on, valid_until"
        send={t('competence.importAssessments')}
        onText={(csv) => take(api.POST('/api/v1/competence/assessments/imports', { body: { csv } })).then(told)}
      />
    </Card>
  );
}
