import type { Person } from '../host/surface';

/** Names only, as in a list: "Saskia Linden; Wim Hoekema". */
export function shortNames(people: readonly Person[]): string {
  return people.map(({ name, address }) => (name === '' ? address : name)).join('; ');
}

/** As in an address field: "Saskia Linden <saskia@lunchroomlinden.example>". */
export function writtenPerson({ name, address }: Person): string {
  if (name === '' || name === address) return address;
  return `${/[;,"<>@]/.test(name) ? `"${name.replaceAll('"', '')}"` : name} <${address}>`;
}

export function writtenPeople(people: readonly Person[]): string {
  return people.map(writtenPerson).join('; ');
}

/**
 * Reads what somebody typed in an address field: addresses with or without a name, parted by semicolons or commas. A comma
 * parts only after an address, because Dutch name lists write "Linden, Saskia <saskia@lunchroomlinden.example>".
 */
export function readPeople(text: string): readonly Person[] {
  const parts = [''];
  let isQuoted = false;
  for (const letter of text) {
    const part = parts.at(-1) ?? '';
    if (letter === '"') isQuoted = !isQuoted;
    if (!isQuoted && (letter === ';' || (letter === ',' && part.includes('@')))) parts.push('');
    else parts[parts.length - 1] = part + letter;
  }
  return parts.map(readPerson).filter(({ address }) => address !== '');
}

/** Whether mail can go there, as far as one can see from the outside. */
export function isAddress(text: string): boolean {
  return /^[^\s@<>]+@[^\s@<>.]+(\.[^\s@<>.]+)+$/.test(text);
}

function readPerson(part: string): Person {
  const text = part.trim();
  const open = text.lastIndexOf('<');
  if (open === -1 || !text.endsWith('>')) return { name: '', address: text };
  return { name: text.slice(0, open).replaceAll('"', '').trim(), address: text.slice(open + 1, -1).trim() };
}
