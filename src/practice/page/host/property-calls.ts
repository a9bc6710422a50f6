import { type Call, type CallContext, composed, read, text } from './call';
import { REFUSAL, refuse } from './refusal';
import type { KeptWithItem } from './surface';

/** What an add-in keeps with an item in the mailbox: its custom properties, and internet headers. */

/** The Id in the manifest; Exchange keeps the custom properties of an add-in under it. */
export const ADDIN_ID = '6f0c1d5e-8a0e-4f1b-9f55-3c8a4f6b27d1';

/** learn.microsoft.com, "Get and set add-in metadata for an Outlook add-in": one property of the set PS_PUBLIC_STRINGS, JSON as text. */
const CUSTOM = `String {00020329-0000-0000-C000-000000000046} Name cecp-${ADDIN_ID}`;

/** A header of the mail is a property of the set PS_INTERNET_HEADERS. */
const headerProperty = (name: string): string =>
  `String {00020386-0000-0000-C000-000000000046} Name ${name.toLowerCase()}`;

function kept({ surface }: CallContext): KeptWithItem {
  return surface?.kept ?? refuse(REFUSAL.notSupported);
}

/** office.js takes this answer in a form of its own. */
export const loadCustomProperties: Call = async (context) => {
  const found = await kept(context).properties([CUSTOM]);
  return new OwnForm({ wasSuccessful: true, customProperties: [...found.values()][0] ?? '{}' });
};

export const saveCustomProperties: Call = (context, { customProperties }) =>
  kept(context).setProperties(new Map([[CUSTOM, JSON.stringify(customProperties ?? {})]]));

export const getHeaders: Call = async (context, { internetHeaderKeys }) => {
  composed(context);
  const names = namesIn(internetHeaderKeys);
  const found = new Map(
    [...(await kept(context).properties(names.map(headerProperty)))].map(([id, value]) => [id.toLowerCase(), value]),
  );
  const pairs = names.map((name) => [name, found.get(headerProperty(name).toLowerCase()) ?? ''] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== ''));
};

export const setHeaders: Call = (context, { internetHeaderNameValuePairs }) => {
  composed(context);
  const pairs = Object.entries((internetHeaderNameValuePairs ?? {}) as Readonly<Record<string, unknown>>);
  return kept(context).setProperties(new Map(pairs.map(([name, value]) => [headerProperty(name), text(value)])));
};

/** Graph cannot take a property away; an empty one counts as none. */
export const removeHeaders: Call = (context, { internetHeaderKeys }) => {
  composed(context);
  return kept(context).setProperties(new Map(namesIn(internetHeaderKeys).map((name) => [headerProperty(name), ''])));
};

export const allHeaders: Call = async (context) =>
  (await read(context).headers()).map(({ name, value }) => `${name}: ${value}\r\n`).join('');

const namesIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(text) : []);

/** An answer that is not put into an envelope with others like it. */
export class OwnForm {
  constructor(readonly answer: object) {}
}
