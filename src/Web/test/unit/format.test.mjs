import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './support.mjs';

const { rupiah, duration, periodName, day } = await load('i18n/format.ts');

test('Rupiah is exact, with points at thousands and a comma before the rest', () => {
  const cases = [
    ['0', 'Rp 0'], ['999', 'Rp 999'], ['1000', 'Rp 1.000'], ['4388368', 'Rp 4.388.368'], ['-45951.5', '−Rp 45.951,5'], ['4181586.5', 'Rp 4.181.586,5'],
    [350491442, 'Rp 350.491.442'], ['12545/3', '≈ Rp 4.181,67'], ['-1/3', '≈ −Rp 0,33'], ['90071992547409931', 'Rp 90.071.992.547.409.931'], [null, '–'],
  ];
  for (const [amount, shown] of cases) assert.equal(rupiah(amount), shown, String(amount));
});

test('Minutes are said in hours and minutes', () => {
  for (const [minutes, shown] of [[0, '0 menit'], [59, '59 menit'], [60, '1 jam'], [61, '1 jam 1 menit']]) assert.equal(duration(minutes), shown);
});

test('Days and periods are written the Indonesian way', () => {
  assert.equal(day('2026-03-04', 'long'), 'Rabu, 4 Maret 2026');
  assert.equal(periodName('2026-03'), 'Maret 2026');
  assert.equal(periodName('2026-Q1'), '2026 Q1');
  assert.equal(periodName('2026-03-shadow'), 'Maret 2026 (uji coba)');
});
