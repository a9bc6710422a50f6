import type { Frame } from 'playwright-core';
import { source } from 'axe-core';
import type * as Axe from 'axe-core';

/** The accessibility problems that axe finds in one frame, in the rules of WCAG 2.2 A and AA; empty when there are none. */
export async function accessibilityProblems(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(source);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  });
}
