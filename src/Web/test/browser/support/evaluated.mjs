import { as } from './api.mjs';
import { change, isThere } from './change.mjs';
import { people } from './journey.mjs';

/** Of the superior's people; nobody else's journey is about them. */
export const evaluatedPeople = {
  steady: { nip: '198808282014031001', roles: ['Employee'] },
  strong: { nip: '199401052019032001', roles: ['Employee'] },
};

export const period = '2026-03';
const unit = 'BMK-LY';
const values = ['berorientasiPelayanan', 'akuntabel', 'kompeten', 'harmonis', 'loyal', 'adaptif', 'kolaboratif'];

/** A plan in force for somebody of the superior's people. */
export async function planned(address, who) {
  const plan = `/skp/${who.nip}/2026/1`;
  if ((await isThere(address, who, plan))?.agreed.length) return;
  const result = { id: 'h1', kind: 'main', statement: 'Layanan sosial bagi penerima manfaat terlaksana', cascade: 'nonCascading', indicators: [{ statement: 'Asesmen selesai', target: '120 orang', aspect: 'quantity' }] };
  await change(address, who, 'PUT', plan, { form: 'staff', from: '2026-01-01', to: '2026-12-31', results: [result], behaviours: values.map((value) => ({ value, special: '' })) });
  await change(address, who, 'POST', `${plan}/propose`, undefined, plan);
  await change(address, people.superior, 'POST', `${plan}/agree`, undefined, plan);
}

/** A decided evaluation of the demo's month. */
async function decided(address, who, rating) {
  await planned(address, who);
  const evaluation = `/appraisals/${who.nip}/${period}`;
  if ((await isThere(address, who, evaluation))?.predicate) return;
  const achieved = rating === 'above' ? 120 : 100;
  await change(address, who, 'PUT', `${evaluation}/report`, { results: [{ plan: 1, result: 'h1', indicators: [{ text: 'Asesmen bulan Maret selesai', achieved }] }] }, evaluation);
  await change(address, people.superior, 'PUT', `${evaluation}/ratings`, { results: [{ plan: 1, result: 'h1', rating, feedback: 'Sesuai laporan' }] }, evaluation);
  await change(address, people.superior, 'PUT', `${evaluation}/feedback`, { values: values.map((value) => ({ value, rating })) }, evaluation);
  await (await as(address, people.superior)).post(`${evaluation}/feedback/end`);
  const why = 'Dilihat sehari-hari di layanan';
  await change(address, people.superior, 'POST', `${evaluation}/predicate`, { work: rating, behaviour: rating, workReason: why, behaviourReason: why, why }, evaluation);
}

/** The unit's predicate and those of two of its people. */
export async function evaluated(address) {
  const path = `/appraisals/units/${unit}/${period}`;
  const found = await isThere(address, people.personnel, path);
  if (!found?.predicate) await change(address, people.personnel, 'PUT', path, { predicate: 'baik', document: 'BA-12/SU/2026' });
  await decided(address, evaluatedPeople.steady, 'meets');
  await decided(address, evaluatedPeople.strong, 'above');
}
