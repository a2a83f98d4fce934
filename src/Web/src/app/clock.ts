/** The server's time: deadlines and days are its, and a phone's clock may be wrong. Without a network, as far off as it was last seen. */
let offset = Number(localStorage.getItem('clock') ?? 0);

export function setClock(server: string): void {
  offset = new Date(server).getTime() - Date.now();
  localStorage.setItem('clock', String(offset));
}

export const now = (): Date => new Date(Date.now() + offset);
