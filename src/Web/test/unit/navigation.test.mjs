import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from './support.mjs';

const { linksOf } = await load('app/navigation.ts');
const roles = ['Employee', 'Hr', 'Finance', 'UnitAdmin', 'Auditor', 'Platform'];

/** What a page of the offices asks for first. */
const asks = {
  '/tugas/kepegawaian': 'list-personnel-inbox',
  '/periode': 'list-periods',
  '/tinjauan': 'list-signals',
  '/disiplin': 'list-discipline-cases',
  '/kebijakan': 'list-policies',
  '/impor': 'import-bundle',
  '/dasbor': 'get-unit-figures',
};

/** Rows of docs/access.md: of an endpoint who is let in, by role. */
const access = new Map(
  [...readFileSync(new URL('../../../../docs/access.md', import.meta.url), 'utf8').matchAll(/^\| `([\w-]+)` \|(.+)\|$/gm)].map(([, name, cells]) => [
    name,
    Object.fromEntries(cells.split('|').map((cell, i) => [roles[i] ?? 'Device', cell.trim()])),
  ]),
);

test('No menu leads a role to a page of the offices that it may not open', () => {
  for (const role of roles) {
    const found = linksOf({ nip: '1', name: '', roles: [role], timeZone: 'Asia/Jakarta', hasTeam: false, unit: '' }).flatMap((group) => group.links.map((link) => link.path));
    for (const [path, endpoint] of Object.entries(asks)) if (found.includes(path)) assert.notEqual(access.get(endpoint)[role], '–', `${role} is led to ${path}`);
  }
});

test('Who may import finds the way there, and nobody else', () => {
  const led = roles.filter((role) => linksOf({ nip: '1', name: '', roles: [role], timeZone: 'Asia/Jakarta', hasTeam: true, unit: '' }).some((group) => group.links.some((link) => link.path === '/impor')));
  assert.deepEqual(led, roles.filter((role) => access.get('import-bundle')[role] !== '–'));
});
