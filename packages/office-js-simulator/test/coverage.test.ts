import { readdirSync, readFileSync } from 'node:fs';
import { coverageTables, simulatedClasses } from '../coverage';
import { readTypings } from '../coverage/typings';

const typings = readTypings();

test('the typings were read: members with the API set they came with, overloads once, no events', () => {
  const range = typings.get('Range')!;
  expect(range).toContainEqual({ name: 'values', set: 'ExcelApi 1.1', isReadOnly: false });
  expect(range).toContainEqual({ name: 'address', set: 'ExcelApi 1.1', isReadOnly: true });
  expect(range).toContainEqual({ name: 'dataValidation', set: 'ExcelApi 1.8', isReadOnly: true });
  expect(range.filter(({ name }) => name === 'getRow')).toHaveLength(1);
  expect(typings.get('Worksheet')!.map(({ name }) => name)).not.toContain('onChanged');
});

test('every class of the object model is in its index, by the name it has in Excel but for three bases', () => {
  const folder = `${import.meta.dirname}/../src/api`;
  const written = readdirSync(folder).flatMap((file) =>
    [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/\bclass (\w+)(?: extends \w+)? \{/g)].map(
      ([, name]) => name!,
    ),
  );
  expect([...simulatedClasses.keys()].sort()).toEqual(written.sort());
  expect(written.filter((name) => !typings.has(name))).toEqual(['Cells', 'Facet', 'Part']);
});

test('the tables tell what is there, what is only read, and nothing else', () => {
  const lines = coverageTables().split('\n');
  const range = lines.find((line) => line.startsWith('| Range |'))!;
  expect(range).toMatch(/1\.1: format, .*\bvalues\b/);
  expect(range).not.toMatch(/\bsort\b/);
  expect(lines.find((line) => line.startsWith('| Chart |'))).toContain('chartType°');
  expect(lines.find((line) => line.startsWith('| Worksheet |'))).toContain('showGridlines, showHeadings');
});
