import type { ComponentChildren } from 'preact';
import { signOut, type Session } from '../auth/session';
import { language, setLanguage } from '../i18n/language';
import { t } from '../i18n/t';
import { QueueNote } from '../offline/QueueNote';
import { Navigation } from './Navigation';
import { become, currentPath, usePath } from './router';

/** What stands around every page. */
export function Layout({ who, children }: { who: Session | null | undefined; children: ComponentChildren }) {
  usePath();
  return (
    <>
      <a class="skip" href="#main" onClick={toMain}>
        {t('skip')}
      </a>
      <header class="top">
        <a class="brand" href="#/">
          E-Kinerja
        </a>
        {who && <span class="who">{who.name}</span>}
        <button type="button" class="quiet" lang={language() === 'id' ? 'en' : 'id'} onClick={() => setLanguage(language() === 'id' ? 'en' : 'id')}>
          {language() === 'id' ? 'English' : 'Indonesia'}
        </button>
        {who && (
          <button type="button" class="quiet" onClick={leave}>
            {t('leave')}
          </button>
        )}
      </header>
      <div class={who ? 'frame' : 'frame alone'}>
        {who && <Navigation who={who} path={currentPath()} />}
        <main id="main" tabIndex={-1}>
          {who && <QueueNote nip={who.nip} />}
          {children}
        </main>
      </div>
    </>
  );
}

/** Whoever signs in next begins at the beginning, not at somebody else's page. */
function leave(): void {
  become('/');
  signOut();
}

/** The address behind the `#` belongs to the pages, so the jump is made by hand. */
function toMain(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
