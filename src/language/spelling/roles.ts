/** The part that a form can play: bits of one number. */
export const Role = {
  /** A word by itself. */
  alone: 1,
  /** The first part of a compound. */
  begin: 2,
  /** A part between the first and the last. */
  middle: 4,
  /** The last part. */
  end: 8,
  /** Only with the capitals as listed: DVD is wrong where dvd is listed so. */
  keepCase: 16,
  /** A compound that ends in it begins with a capital. */
  capitalInCompound: 32,
  /** Right, but never proposed. */
  notSuggested: 64,
  /** Wrong, whatever else says it is right. */
  forbidden: 128,
  /** A stem without affixes, which a compound rule may ask for. */
  bare: 256,
  /** How often the word is used, in two bits: from 0, seldom, to 3, all the time; what is used more is proposed before others. */
  usage: 512 + 1024,
  /** The first or the last part of compounds that the dictionary lists, though it does not say that it joins. */
  looseBegin: 2048,
  looseEnd: 4096,
} as const;

const usageUnit = 512;

/** How often a form with these roles is used, from 0 to 3. */
export function usageOf(roles: number): number {
  return (roles & Role.usage) / usageUnit;
}

export function withUsage(roles: number, usage: number): number {
  return (roles & ~Role.usage) | (usage * usageUnit);
}
