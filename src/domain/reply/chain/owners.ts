import type { QuotedMail } from './segments';

/** What has its own stretches of the source. */
export type Placed = Pick<QuotedMail, 'ranges'>;

/** Which of several mails has which stretch of the source. */
export class Owners {
  private readonly stretches: readonly { readonly start: number; readonly end: number; readonly index: number }[];

  constructor(mails: readonly Placed[]) {
    this.stretches = mails
      .reduce<{ start: number; end: number; index: number }[]>((all, { ranges }, index) => {
        for (const { start, end } of ranges) all.push({ start, end, index });
        return all;
      }, [])
      .sort((a, b) => a.start - b.start);
  }

  /** Index of the mail in which this place lies; -1 for none. */
  of(position: number): number {
    let low = 0;
    let high = this.stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.stretches[middle]?.end ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    const found = this.stretches[low];
    return found !== undefined && position >= found.start ? found.index : -1;
  }
}
