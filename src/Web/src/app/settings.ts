/** What the place of installation says; `config.json` beside the page, see docs/pages.md. */
export interface Settings {
  /** Address of the API; empty where it is that of the page. */
  api: string;
  signIn: { kind: 'development' } | { kind: 'oidc'; authority: string; clientId: string; scope: string; redirect?: string };
}

let known: Settings = { api: '', signIn: { kind: 'development' } };

export async function readSettings(): Promise<void> {
  const answer = await fetch('config.json');
  if (answer.ok) known = (await answer.json()) as Settings;
}

export const settings = (): Settings => known;
