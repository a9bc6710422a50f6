import type { Category, OwnCategories } from '../../src/mailbox/port';

/** A person's list of categories in memory, held to the same contract as the one in Exchange. */
export class MemoryCategories implements OwnCategories {
  private readonly kept = new Map<string, Category>();

  async list(): Promise<readonly Category[]> {
    return [...this.kept.values()];
  }

  async add(category: Category): Promise<void> {
    const key = category.name.toLowerCase();
    if (!this.kept.has(key)) this.kept.set(key, category);
  }
}
