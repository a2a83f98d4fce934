import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './support.mjs';

globalThis.addEventListener ??= () => undefined;
const { match } = await load('app/router.ts');
const { monthAfter, daysOf, weekdayOf } = await load('i18n/calendar.ts');

test('A pattern takes the values of its names and refuses another path', () => {
  assert.deepEqual(match('/', '/'), {});
  assert.deepEqual(match('/bulan/:month?', '/bulan'), {});
  assert.deepEqual(match('/bulan/:month?', '/bulan/2026-03'), { month: '2026-03' });
  assert.equal(match('/bulan/:month?', '/bulan/2026-03/x'), null);
  assert.equal(match('/kegiatan/hari/:date', '/kegiatan/hari'), null);
  assert.equal(match('/tugas', '/'), null);
});

test('Months follow each other over the year, and February has its days', () => {
  assert.deepEqual([monthAfter('2026-12', 1), monthAfter('2026-01', -1), monthAfter('2026-03', 0)], ['2027-01', '2025-12', '2026-03']);
  assert.deepEqual([daysOf('2026-02').length, daysOf('2028-02').length, daysOf('2026-03').length], [28, 29, 31]);
  assert.deepEqual([weekdayOf('2026-03-02'), weekdayOf('2026-03-08')], [0, 6]);
});
