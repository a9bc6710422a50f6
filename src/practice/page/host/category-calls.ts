import type { CategoryColours } from '../data/mail-api';
import type { CategoryColour } from '../../../domain/team/card';
import { type Call, type CallContext, read, text } from './call';
import { REFUSAL, refuse } from './refusal';

/** `item.categories` and `mailbox.masterCategories`. Outlook on the web leaves the categories of a message that is written alone. */

export const itemCategories: Call = async (context) => {
  const all = await context.desk.masterCategories();
  return (await read(context).kept.categories()).map((name) => toOffice(name, all.get(name) ?? 'none'));
};

export const addToItem: Call = async (context, { categories }) => {
  const { kept } = read(context);
  const all = await context.desk.masterCategories();
  const added = names(categories);
  if (!added.every((name) => all.has(name))) refuse(REFUSAL.invalidCategory);
  await kept.setCategories([...new Set([...(await kept.categories()), ...added])]);
};

export const removeFromItem: Call = async (context, { categories }) => {
  const { kept } = read(context);
  const going = names(categories);
  const there = await kept.categories();
  if (!going.some((name) => there.includes(name))) refuse(REFUSAL.invalidCategory);
  await kept.setCategories(there.filter((name) => !going.includes(name)));
};

export const masterCategories: Call = async ({ desk }: CallContext) => toList(await desk.masterCategories());

export const addToMaster: Call = async ({ desk }, { categoryDetails }) => {
  const added = (Array.isArray(categoryDetails) ? categoryDetails : []) as readonly {
    displayName?: unknown;
    color?: unknown;
  }[];
  const all = await desk.masterCategories();
  for (const { displayName, color } of added) {
    const name = text(displayName);
    if (all.has(name)) refuse(REFUSAL.duplicateCategory);
    await desk.addMasterCategory(name, text(color).toLowerCase() as CategoryColour);
  }
};

export const removeFromMaster: Call = async ({ desk }, { categories }) => {
  const all = await desk.masterCategories();
  for (const name of names(categories)) {
    if (!all.has(name)) refuse(REFUSAL.invalidCategory);
    await desk.removeMasterCategory(name);
  }
};

const names = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(text) : []);

const toList = (all: CategoryColours): readonly object[] => [...all].map(([name, colour]) => toOffice(name, colour));

/** Graph writes "preset0", office.js "Preset0". */
function toOffice(name: string, colour: CategoryColour): object {
  return { displayName: name, color: colour.slice(0, 1).toUpperCase() + colour.slice(1) };
}
