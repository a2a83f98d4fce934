import { settings } from '../../app/settings';
import { t } from '../../i18n/t';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { DemoPeople } from './DemoPeople';

export function SignInPage() {
  return settings().signIn.kind === 'development' ? <DemoPeople /> : <TenantDoor />;
}

function TenantDoor() {
  return (
    <Page title={t('signIn.title')}>
      <Card>
        <p>{t('signIn.tenant')}</p>
        <Button onAct={leaveForTenant}>{t('signIn.go')}</Button>
      </Card>
    </Page>
  );
}

async function leaveForTenant(): Promise<void> {
  const of = settings().signIn;
  if (of.kind !== 'oidc') return;
  const { OidcSignIn } = await import('../../auth/oidc');
  await new OidcSignIn(of).go();
}
