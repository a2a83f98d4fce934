import type { Session } from '../auth/session';
import { t } from '../i18n/t';
import { linksOf, mainLinks, type Link } from './navigation';

/** On a wide screen a list beside the page, on a phone a bar of the most used at the foot, with a menu of everything. */
export function Navigation({ who, path }: { who: Session; path: string }) {
  return (
    <>
      <nav class="side" aria-label={t('nav.label')}>
        {linksOf(who).map((group) => (
          <section key={group.text}>
            <h2>{t(group.text)}</h2>
            <ul>
              {group.links.map((link) => (
                <li key={link.path}>
                  <NavLink link={link} path={path} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      <nav class="bar" aria-label={t('nav.label')}>
        {[...mainLinks(who), { path: '/menu', text: 'nav.menu' } as Link].map((link) => (
          <NavLink key={link.path} link={link} path={path} />
        ))}
      </nav>
    </>
  );
}

function NavLink({ link, path }: { link: Link; path: string }) {
  const isHere = link.path === '/' ? path === '/' : path === link.path || (path.startsWith(`${link.path}/`) && !(link.path === '/tugas' && path.startsWith('/tugas/kepegawaian')));
  return (
    <a href={`#${link.path}`} aria-current={isHere ? 'page' : undefined}>
      {t(link.text)}
    </a>
  );
}
