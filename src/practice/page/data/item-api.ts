import type { Graph } from './graph';
import type { KeptWithItem } from '../host/surface';
import { json } from './http';

/** Named properties of a message: by id as Graph writes it, "String {set} Name name". */
export type Properties = ReadonlyMap<string, string>;

/** What programs keep with the messages of a mailbox beside their text. Every method throws `RequestFailed`. */
export class ItemApi {
  private readonly root: string;

  constructor(
    private readonly graph: Graph,
    mailbox: string,
  ) {
    this.root = `/users/${encodeURIComponent(mailbox)}/messages`;
  }

  async categories(message: string): Promise<readonly string[]> {
    const { categories = [] } = (await this.graph.request(`${this.path(message)}?$select=categories`)) as {
      readonly categories?: readonly string[];
    };
    return categories;
  }

  async setCategories(message: string, categories: readonly string[]): Promise<void> {
    await this.graph.request(this.path(message), json('PATCH', { categories }));
  }

  /** Those of the properties that the message has. */
  async properties(message: string, ids: readonly string[]): Promise<Properties> {
    const wanted = ids.map((id) => `id eq '${id.replaceAll("'", "''")}'`).join(' or ');
    const expand = encodeURIComponent(`singleValueExtendedProperties($filter=${wanted})`);
    const { singleValueExtendedProperties: found = [] } = (await this.graph.request(
      `${this.path(message)}?$select=id&$expand=${expand}`,
    )) as { readonly singleValueExtendedProperties?: readonly { readonly id: string; readonly value: string }[] };
    return new Map(found.map(({ id, value }) => [id, value]));
  }

  async setProperties(message: string, properties: Properties): Promise<void> {
    const singleValueExtendedProperties = [...properties].map(([id, value]) => ({ id, value }));
    await this.graph.request(this.path(message), json('PATCH', { singleValueExtendedProperties }));
  }

  private path(message: string): string {
    return `${this.root}/${encodeURIComponent(message)}`;
  }
}

/** What is kept with one message. */
export function keptWith(items: ItemApi, message: string): KeptWithItem {
  return {
    categories: () => items.categories(message),
    setCategories: (names) => items.setCategories(message, names),
    properties: (ids) => items.properties(message, ids),
    setProperties: (properties) => items.setProperties(message, properties),
  };
}
