import openapiTS, { astToString } from 'openapi-typescript';

export const typesFile = new URL('../src/api/schema.d.ts', import.meta.url);

/** Headers that the client sets by itself: names of requests, and what a change was read as. */
const ownHeaders = new Set(['Idempotency-Key', 'If-Match', 'If-None-Match']);

/** The types of a document. Of a failure one form is enough, so those of every status are left out. */
export async function typesOf(document) {
  const lean = structuredClone(document);
  for (const name of Object.keys(lean.paths).filter((one) => one.startsWith('/api/v1/development'))) delete lean.paths[name];
  for (const path of Object.values(lean.paths)) {
    for (const operation of Object.values(path)) {
      if (typeof operation !== 'object' || !operation.responses) continue;
      operation.parameters = (operation.parameters ?? []).filter((one) => !(one.in === 'header' && ownHeaders.has(one.name)));
      operation.responses = Object.fromEntries(Object.entries(operation.responses).filter(([status]) => Number(status) < 400));
    }
  }
  const types = astToString(await openapiTS(lean, { alphabetize: true, defaultNonNullable: false }));
  return `// Made by \`npm run generate\`; not edited.\n${types}`;
}
