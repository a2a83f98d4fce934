import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { typesFile, typesOf } from '../../scripts/types.mjs';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

export function contract(stage) {
  const document = async () => (await fetch(`${stage.address}/openapi/v1.json`)).json();

  test('The types of the client are those of the document that the host serves', async () => {
    assert.equal((await readFile(typesFile, 'utf8')) === (await typesOf(await document())), true, 'run npm run generate --prefix src/Web');
  });

  test('Every change that refers to what was read says which version was read', async () => {
    const { paths } = await document();
    const refers = new Set();
    for (const [path, operations] of Object.entries(paths))
      for (const [method, { parameters }] of Object.entries(operations)) if (parameters?.some((one) => one.in === 'header' && /^If-(None-)?Match$/.test(one.name) && method !== 'get')) refers.add(`${method.toUpperCase()} ${path}`);
    assert.ok(refers.size > 10, `${refers.size} operations`);
    const calls = readdirSync(source, { recursive: true })
      .filter((file) => file.endsWith('.tsx') || (file.endsWith('.ts') && !file.endsWith('schema.d.ts')))
      .flatMap((file) => callsOf(readFileSync(source + file, 'utf8')).map((call) => ({ file, ...call })));
    assert.ok(calls.length > 40, `${calls.length} calls`);
    assert.deepEqual(calls.filter((call) => refers.has(call.what) && !call.text.includes('...seen(')).map((call) => `${call.file}: ${call.what}`), []);
  });
}

/** Calls of the client in a text, each up to the bracket that closes it. */
function callsOf(text) {
  return [...text.matchAll(/api\.(POST|PUT|PATCH|DELETE)\(\s*'([^']+)'/g)].map(({ 0: head, 1: method, 2: path, index }) => {
    let end = index + head.length;
    for (let depth = 1; depth > 0 && end < text.length; end++) depth += text[end] === '(' ? 1 : text[end] === ')' ? -1 : 0;
    return { what: `${method} ${path}`, text: text.slice(index, end) };
  });
}
