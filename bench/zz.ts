import { readFileSync } from 'node:fs';
import { readDocument } from '../src/documents';
const r = await readDocument(readFileSync(process.argv[2]!));
console.log(
  JSON.stringify(r.messages),
  Object.values(r.value?.values ?? {}).filter((v) => v !== null).length,
  r.value?.texts,
  r.value?.unit,
  r.value?.year,
);
