import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { load } from './support.mjs';

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const { texts } = await load('i18n/texts/index.ts');
const { words } = await load('i18n/texts/words.ts');
const placeholders = (text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

test('Every text is there in both languages, with the same places for values', () => {
  for (const [key, pair] of Object.entries({ ...texts, ...words })) {
    assert.equal(pair.length, 2, key);
    assert.ok(pair[0].trim() && pair[1].trim(), key);
    assert.deepEqual(placeholders(pair[0]), placeholders(pair[1]), key);
  }
});

test('Every text is used by a page', () => {
  const code = readdirSync(source, { recursive: true })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('i18n/texts'))
    .map((path) => readFileSync(source + path, 'utf8'))
    .join('\n');
  assert.deepEqual(Object.keys(texts).filter((key) => !code.includes(`'${key}'`)), []);
});

test('Every code that people are shown has a word', () => {
  const types = readFileSync(`${source}api/schema.d.ts`, 'utf8');
  const shown = ['RequestKind', 'PartStatus', 'LineStatus', 'ItemKind', 'ObjectionKind', 'ObjectionResult', 'SignalKind', 'SignalOutcome', 'Expectation', 'Predicate', 'OrganisationPredicate', 'RaterGroup', 'CoreValue', 'SkpStatus', 'SkpForm', 'ResultKind', 'CascadeKind', 'ResultAspect', 'ResultPerspective', 'StandInKind', 'DisciplineStatus', 'ProposalGround', 'SanctionLevel', 'OpenStage',
    'DialogueAbout', 'DialogueVoice', 'DevelopmentKind', 'DevelopmentStatus', 'CompetencyKind', 'CompetencyStanding', 'CommendationKind', 'CommendationStatus', 'NotPlaced', 'ReadinessGap', 'WarningKind', 'WarningFactName', 'LeftOutReason', 'OrderStage', 'TaskStage', 'LoadKind', 'ItemSource', 'ItemStatus'];
  for (const name of shown) {
    const found = new RegExp(`\\n {8}${name}: ([^;]+);`).exec(types);
    assert.ok(found, `${name} is not in the document`);
    const codes = [...found[1].matchAll(/"(\w+)"/g)].map((match) => match[1]);
    assert.ok(codes.length > 0, name);
    assert.deepEqual(codes.filter((code) => !(code in words)), [], name);
  }
});
