/** Requests beside the pages: what must be there before a journey begins. */
export async function signIn(address, who) {
  const { token } = await send(`${address}/api/v1/development/tokens`, 'POST', { nip: who.nip, roles: who.roles });
  return token;
}

export async function as(address, who) {
  const token = await signIn(address, who);
  const ask = (method, path, body) => send(`${address}/api/v1${path}`, method, body, token);
  return { get: (path) => ask('GET', path), post: (path, body) => ask('POST', path, body) };
}

async function send(url, method, body, token) {
  const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }), ...(method === 'POST' && { 'Idempotency-Key': crypto.randomUUID() }) };
  const answer = await fetch(url, { method, headers, body: body && JSON.stringify(body) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${text.slice(0, 400)}`);
  return text ? JSON.parse(text) : null;
}

/** Lets the host do now what it does every minute or night; where it does so just then, afterwards. */
export async function work(address, job) {
  for (let left = 60; ; left--) {
    const answer = await fetch(`${address}/api/v1/development/jobs/${job}`, { method: 'POST', headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }, body: '{}' });
    const text = await answer.text();
    if (answer.ok) return;
    if (left === 0) throw new Error(`${job}: ${answer.status} ${text.slice(0, 400)}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** The date that somebody in Makassar has by the host's clock. */
export async function today(address, who) {
  const { time } = await (await as(address, who)).get('/health');
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Makassar' }).format(new Date(time));
}

/** Somebody's line of today, sent to the superior. */
export async function sendActivity(address, who, description) {
  const caller = await as(address, who);
  const date = await today(address, who);
  const path = `/activities/${who.nip}/${date}`;
  const line = { id: `t-${crypto.randomUUID().slice(0, 8)}`, activityCode: 'SRT-01', quantity: 1, minutes: 30, description };
  await caller.post(`${path}/lines`, { lines: [line] });
  const { state } = await caller.get(path);
  if (state === 'draft') await submit(address, who, path);
  return date;
}

async function submit(address, who, path) {
  const token = await signIn(address, who);
  const read = await fetch(`${address}/api/v1${path}`, { headers: { Authorization: `Bearer ${token}` } });
  const answer = await fetch(`${address}/api/v1${path}/submit`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID(), 'If-Match': read.headers.get('ETag') },
    body: '{"lines":[]}',
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
}
