import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { Settings } from '../app/settings';
import type { SignIn } from './session';

type Oidc = Extract<Settings['signIn'], { kind: 'oidc' }>;

/** Sign-in at the agency's tenant: authorization code with PKCE, by redirect. Tokens stay in this tab and are renewed before they expire. */
export class OidcSignIn implements SignIn {
  private readonly users: UserManager;

  constructor(of: Oidc) {
    const here = of.redirect ?? location.origin + location.pathname;
    this.users = new UserManager({
      authority: of.authority,
      client_id: of.clientId,
      scope: `openid profile offline_access ${of.scope}`,
      redirect_uri: here,
      post_logout_redirect_uri: here,
      automaticSilentRenew: true,
      userStore: new WebStorageStateStore({ store: sessionStorage }),
    });
  }

  /** Takes up the answer of the tenant when the page was opened with one. */
  async begin(): Promise<void> {
    const asked = new URLSearchParams(location.search);
    if (!asked.has('state') || !(asked.has('code') || asked.has('error'))) return;
    const user = await this.users.signinCallback();
    history.replaceState(null, '', `${location.pathname}${typeof user?.state === 'string' ? user.state : ''}`);
  }

  async token(): Promise<string | null> {
    const user = await this.users.getUser();
    return user && !user.expired ? user.access_token : null;
  }

  async name(): Promise<string | null> {
    return (await this.users.getUser())?.profile.name ?? null;
  }

  /** Leaves for the tenant; it comes back to the page that was asked for. */
  async go(): Promise<void> {
    await this.users.signinRedirect({ state: location.hash });
  }

  async end(): Promise<void> {
    await this.users.removeUser();
  }
}
