import type { Place } from '../../api/refused';
import { say } from '../../i18n/language';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Table } from '../../ui/Table';

/** Every problem with its place, to read here or to hand on as a file. */
export function ErrorReport({ of }: { of: readonly Place[] }) {
  const rows = of.map((place, i) => ({ ...place, key: `${i}` }));
  return (
    <Card title={t('imports.problems', { n: rows.length })}>
      <p class="note bad" role="alert">
        {t('imports.unusable')}
      </p>
      <Table
        caption={t('imports.problems', { n: rows.length })}
        rows={rows}
        keyOf={(row) => row.key}
        columns={[
          { head: t('imports.files'), kind: 'main', cell: (row) => <code>{row.path}</code> },
          { head: t('note'), cell: (row) => say(row.messages) },
        ]}
      />
      <div class="actions">
        <button type="button" class="plain" onClick={() => save(of)}>
          {t('imports.saveReport')}
        </button>
      </div>
    </Card>
  );
}

function save(of: readonly Place[]): void {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = of.map((place) => [place.path, say(place.messages)].map(cell).join(','));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([['path,message', ...lines].join('\n')], { type: 'text/csv' }));
  link.download = 'import-errors.csv';
  link.click();
}
