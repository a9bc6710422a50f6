import { escapeHtml } from '../../../domain/mail/html';
import type { PracticePerson } from '../people';

const STYLE = `body{font:1rem/1.5 "Segoe UI",system-ui,sans-serif;margin:0;display:grid;place-items:center;min-height:100vh;background:#f3f2f1;color:#242424}
main{background:#fff;padding:2rem;box-shadow:0 2px 8px #0003;min-width:min(22rem,90vw);box-sizing:border-box}
h1{font-size:1.4rem;margin:0 0 .25rem}ul{list-style:none;margin:1rem 0 0;padding:0}
a{display:block;padding:.6rem .75rem;color:inherit;text-decoration:none;border-top:1px solid #e1dfdd}
a:hover{background:#f3f2f1}a:focus-visible{outline:2px solid #0f6cbd}small{display:block;color:#505050}
@media (prefers-color-scheme:dark){body{background:#111;color:#fff}main{background:#1f1f1f}a{border-color:#444}a:hover{background:#2e2e2e}small{color:#c8c8c8}}`;

/** The page of practice mode on which somebody says who they are. @param asked the address of the page, which each choice repeats */
export function signInPage(persons: readonly PracticePerson[], asked: URL): string {
  const choices = persons.map(({ id, name, address }) => {
    const chosen = new URL(asked);
    chosen.searchParams.set('person', id);
    const href = escapeHtml(`${chosen.pathname}${chosen.search}`);
    return `<li><a href="${href}">${escapeHtml(name)}<small>${escapeHtml(address)}</small></a></li>`;
  });
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Aanmelden (oefenomgeving)</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><main><h1>Wie ben je?</h1>Oefenomgeving: aanmelden zonder wachtwoord.<ul>${choices.join('')}</ul></main></body></html>`;
}
