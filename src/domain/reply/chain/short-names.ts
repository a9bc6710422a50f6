import type { MailAddress } from '../../mail/address';

/** How people are called in passing: "Vries, Karin de" is "karin", "de vries", "vries", "karin de vries" and, in capitals, "KdV". */
export function shortNames(people: readonly MailAddress[]): readonly string[] {
  return people.reduce<string[]>((all, { name }) => {
    const [surname = '', given] = name.split(/,(.*)/);
    const spoken = given === undefined ? name : `${given} ${surname}`;
    const words = spoken.split(/[\s.]+/).filter((word) => /^[A-Za-zÀ-ÿ]/.test(word));
    const [first = '', ...others] = words;
    const from = others.findIndex((word) => /^[A-ZÀ-Þ]/.test(word));
    const last = from < 0 ? '' : others.slice(from).join(' ');
    const listed = [last, [first, ...others.slice(0, Math.max(from, 0))].join(' ')].join(', ');
    const called = [first, last, others.join(' '), listed, ...[' ', '.', ''].map((glue) => words.join(glue))];
    const initials = words.map((word) => word.charAt(0)).join('');
    const short = [initials, initials.replace(/[a-z]/g, '')].filter(({ length }) => length > 1);
    all.push(...called.filter(({ length }) => length > 1).map(plainName), ...short);
    return all;
  }, []);
}

/** A name as it is compared: in lower case, with single spaces. */
export function plainName(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}
