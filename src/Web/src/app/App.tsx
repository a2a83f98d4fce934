import { useEffect, useReducer } from 'preact/hooks';
import { session } from '../auth/session';
import { onLanguage } from '../i18n/language';
import { SignInPage } from '../pages/sign-in/SignInPage';
import { Waiting } from '../ui/Show';
import { Layout } from './Layout';
import { RoutedPage } from './RoutedPage';
import { useStore } from './store';

export function App() {
  const [, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => onLanguage(() => again(undefined)), []);
  const who = useStore(session);
  return <Layout who={who}>{who === undefined ? <Waiting /> : who === null ? <SignInPage /> : <RoutedPage who={who} />}</Layout>;
}
