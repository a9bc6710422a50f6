/** The two origins of practice mode: the practice Outlook around the pane, and the add-in in it. */
export interface Origins {
  readonly outlook: string;
  readonly addin: string;
}

const CDN_TAG =
  /<script[^>]*src="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"[^>]*>\s*<\/script>/i;
const DEPLOYMENT_TAG = /<meta[^>]*name="clusterpost-deployment"[^>]*>/i;

/**
 * A page of the production build as practice mode serves it: office.js from this machine, practice mode's Graph instead
 * of Microsoft's, its clock instead of the machine's, and the rest, all JavaScript included, as it was built.
 * @param now the moment on the practice clock at which the page is served
 */
export function practiceHtml(html: string, { outlook }: Origins, clientId: string, now: Date): string {
  const deployment = {
    clientId,
    authority: 'https://login.microsoftonline.com/organizations',
    graph: `${outlook}/graph`,
  };
  const scripts = [
    '<script src="/practice/microsoft-ajax.js"></script>',
    '<script src="/practice/contract-watch.js"></script>',
    `<script src="/practice/practice-clock.js" data-now="${now.toISOString()}"></script>`,
    `<script src="/practice/nested-sign-in.js" data-outlook="${outlook}"></script>`,
    '<script src="/office/office.js"></script>',
    `<script src="/practice/multi-select.js" data-outlook="${outlook}"></script>`,
  ];
  return html
    .replace(CDN_TAG, scripts.join('\n    '))
    .replace(DEPLOYMENT_TAG, `<meta name="clusterpost-deployment" content='${JSON.stringify(deployment)}'>`)
    .replaceAll('https://graph.microsoft.com', outlook);
}
