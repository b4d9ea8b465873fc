/** The page that Excel's own help leads to, in the language of whoever reads it; plain, so that any browser shows it. */
import { loadLocale } from '../src/locales';
import { helpWords } from '../src/locales/help';

function element(name: string, ...children: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

const { id, pane } = await loadLocale(navigator.language);
const help = helpWords[id];
document.documentElement.lang = id;
document.title = `${pane.name} · ${help.title}`;
document
  .getElementById('help')
  ?.append(
    element('h1', pane.name),
    element('p', help.about),
    ...help.chapters.flatMap(({ title, points }) => [
      element('h2', title),
      element('ul', ...points.map((point) => element('li', point))),
    ]),
  );
