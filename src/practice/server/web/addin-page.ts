import { AUTHORITY } from './authority';

/** The two origins of practice mode: the practice Outlook around the pane, and the add-in in it. */
export interface Origins {
  readonly outlook: string;
  readonly addin: string;
}

const CDN_TAG =
  /<script[^>]*src="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"[^>]*>\s*<\/script>/i;
const DEPLOYMENT_TAG = /<meta[^>]*name="clusterpost-deployment"[^>]*>/i;

/** The address from which a page outside Outlook loads office.js when it turns out to be a dialog of Outlook. */
const LATER_TAG = /(<meta[^>]*name="clusterpost-office"[^>]*content=")[^"]*("[^>]*>)/i;
const AJAX = '/practice/microsoft-ajax.js';
const OFFICE = '/office/office.js';

/**
 * A page of the production build as practice mode serves it: office.js from this machine, practice mode's Graph and sign-in instead
 * of Microsoft's, its clock instead of the machine's, and the rest, all JavaScript included, as it was built.
 * @param now the moment on the practice clock at which the page is served
 */
export function practiceHtml(html: string, { outlook }: Origins, clientId: string, now: Date): string {
  const signsInItself = LATER_TAG.test(html);
  const deployment = {
    clientId,
    authority: signsInItself ? `${outlook}${AUTHORITY}` : 'https://login.microsoftonline.com/organizations',
    graph: `${outlook}/graph`,
  };
  const shared = [
    '<script src="/practice/contract-watch.js"></script>',
    `<script src="/practice/practice-clock.js" data-now="${now.toISOString()}"></script>`,
  ];
  const office = [
    `<script src="${AJAX}"></script>`,
    ...shared,
    `<script src="/practice/nested-sign-in.js" data-outlook="${outlook}"></script>`,
    `<script src="/practice/multi-select.js" data-outlook="${outlook}"></script>`,
    `<script src="${OFFICE}"></script>`,
  ];
  return html
    .replace(CDN_TAG, office.join('\n    '))
    .replace(
      LATER_TAG,
      (_tag, before: string, after: string) => `${before}${AJAX} ${OFFICE}${after}\n    ${shared.join('\n    ')}`,
    )
    .replace(DEPLOYMENT_TAG, `<meta name="clusterpost-deployment" content='${JSON.stringify(deployment)}'>`)
    .replaceAll('https://graph.microsoft.com', outlook);
}
