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
  const run = cases.filter(({ id }) => id in seen);
  const differing = run.filter(({ id, expected }) => JSON.stringify(seen[id]) !== JSON.stringify(expected));
  const file = element('textarea', sighting(seen));
  file.readOnly = true;
  file.setAttribute('aria-label', 'The file');
  return [
    element('h2', `${run.length - differing.length} of ${run.length} as expected`),
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

/** Long enough for a person to do as told. */
const HAND_MILLISECONDS = 10_000;

function start(main: HTMLElement): void {
  const alone = cases.filter(({ isWhileEditing }) => !isWhileEditing);
  const byHand = cases.filter(({ isWhileEditing }) => isWhileEditing);
  let seen: Seen = {};
  const state = element(
    'p',
    'Each case works on a sheet of its own, which is deleted afterwards. Use an empty workbook.',
  );
  const results = element('section');
  const hand = async (isEditing: boolean): Promise<void> => {
    state.textContent = isEditing
      ? 'Now type a letter into any cell, and do not press Enter. You have ten seconds.'
      : 'Now press Enter. You have ten seconds.';
    await new Promise((resolve) => setTimeout(resolve, HAND_MILLISECONDS));
  };
  const buttons = [
    { label: `Run ${alone.length} cases`, some: alone },
    { label: `Run ${byHand.length} while you edit a cell`, some: byHand },
  ].map(({ label, some }) => {
    const button = element('button', label);
    button.addEventListener('click', () => {
      for (const each of buttons) each.disabled = true;
      void runCases(
        (batch) => Excel.run(batch),
        some,
        hand,
        (done) => (state.textContent = `${done} of ${some.length}`),
      )
        .then((more) => results.replaceChildren(...outcome((seen = { ...seen, ...more }))))
        .catch((error: unknown) => (state.textContent = String(error)))
        .finally(() => buttons.forEach((each) => (each.disabled = false)));
    });
    return button;
  });
  main.append(element('h1', 'What Excel does'), state, ...buttons, results);
}

void Office.onReady().then(() => start(document.getElementById('contract')!));
