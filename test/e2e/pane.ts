import type { Frame, Page } from 'playwright-core';
import { eventually } from './eventually';

/** The add-in's own frame, once its pane shows this text. */
export async function paneShowing(page: Page, text: string | RegExp): Promise<Frame> {
  return eventually(`the pane shows ${String(text)}`, async () => {
    const frame = await (await page.$('iframe[title="Clusterpost"]'))?.contentFrame();
    const isThere = await frame
      ?.getByText(text)
      .first()
      .isVisible()
      .catch(() => false);
    return frame && isThere ? frame : null;
  });
}
