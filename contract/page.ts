/** A page for a developer who has Excel: runs all cases in it, shows what differs, and gives a file for test/contract/seen. */
import { cases, runCases, type Seen } from './index';

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

const code = (value: unknown): HTMLElement => element('code', JSON.stringify(value));

/** What was seen where, as test/contract/seen keeps it. */
function sighting(seen: Seen): string {
  const { platform, version } = Office.context.diagnostics;
  return JSON.stringify({ platform, version, date: new Date().toISOString().slice(0, 10), seen }, null, 2);
}

function outcome(seen: Seen): Node[] {
  const differing = cases.filter(({ id, expected }) => JSON.stringify(seen[id]) !== JSON.stringify(expected));
  const file = element('textarea', sighting(seen));
  file.readOnly = true;
  file.setAttribute('aria-label', 'The file');
  return [
    element('h2', `${cases.length - differing.length} of ${cases.length} as expected`),
    element(
      'ol',
      ...differing.map(({ id, says, expected }) =>
        element('li', element('b', id), `: ${says} Expected `, code(expected), ', seen ', code(seen[id])),
      ),
    ),
    element('p', 'Save this as test/contract/seen/PLATFORM-VERSION.json and run npm test:'),
    file,
  ];
}

function start(main: HTMLElement): void {
  const button = element('button', `Run ${cases.length} cases`);
  const state = element(
    'p',
    'Each case works on a sheet of its own, which is deleted afterwards. Use an empty workbook.',
  );
  const results = element('section');
  button.addEventListener('click', () => {
    button.disabled = true;
    void runCases(
      (batch) => Excel.run(batch),
      cases,
      (done) => (state.textContent = `${done} of ${cases.length}`),
    )
      .then((seen) => results.replaceChildren(...outcome(seen)))
      .catch((error: unknown) => (state.textContent = String(error)))
      .finally(() => (button.disabled = false));
  });
  main.append(element('h1', 'What Excel does'), state, button, results);
}

void Office.onReady().then(() => start(document.getElementById('contract')!));
