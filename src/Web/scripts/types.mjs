import openapiTS, { astToString } from 'openapi-typescript';

export const typesFile = new URL('../src/api/schema.d.ts', import.meta.url);

/** Headers that the client sets by itself: names of requests, and what a change was read as. */
const ownHeaders = new Set(['Idempotency-Key', 'If-Match', 'If-None-Match']);

/** The types of a document. Of a failure one form is enough, so those of every status are left out. */
export async function typesOf(document) {
  const lean = structuredClone(document);
  const [others, development] = [lean.paths, {}];
  for (const name of Object.keys(others).filter((one) => one.startsWith('/api/v1/development'))) {
    development[name] = others[name];
    delete others[name];
  }
  // A host with a settable clock offers more of Development than another one: its schemas go with its paths.
  const kept = schemasOf(others, lean);
  for (const name of schemasOf(development, lean)) if (!kept.has(name)) delete lean.components.schemas[name];
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

/** Names of all schemas that a part of a document refers to, directly or through others. */
function schemasOf(part, document, found = new Set()) {
  for (const [, name] of JSON.stringify(part ?? null).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    if (found.has(name)) continue;
    found.add(name);
    schemasOf(document.components.schemas[name], document, found);
  }
  return found;
}
