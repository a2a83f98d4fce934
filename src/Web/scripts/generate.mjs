// `npm run generate [-- http://127.0.0.1:5080]`: writes the types of the API client from the OpenAPI document of a running host.
import { writeFile } from 'node:fs/promises';
import { typesFile, typesOf } from './types.mjs';

const address = process.argv[2] ?? 'http://127.0.0.1:5080';
const answer = await fetch(`${address}/openapi/v1.json`);
if (!answer.ok) throw new Error(`${address}/openapi/v1.json was answered with ${answer.status}`);
await writeFile(typesFile, await typesOf(await answer.json()));
