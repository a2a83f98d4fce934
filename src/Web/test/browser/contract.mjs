import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { typesFile, typesOf } from '../../scripts/types.mjs';

export const contract = (stage) =>
  test('The types of the client are those of the document that the host serves', async () => {
    const answer = await fetch(`${stage.address}/openapi/v1.json`);
    assert.equal(await readFile(typesFile, 'utf8') === (await typesOf(await answer.json())), true, 'run npm run generate --prefix src/Web');
  });
