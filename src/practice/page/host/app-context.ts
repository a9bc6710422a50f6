const OUTLOOK_WEB = 64;
/** Mailbox 1.12 is the newest set whose functions the office.js on npm really has; nested sign-in comes from the bridge in the add-in's page. */
const REQUIREMENTS = JSON.stringify({ Mailbox: '1.12', NestedAppAuth: '1.1' });

/** One frame's side of the conversation with office.js. */
export interface Line {
  readonly conversation: string;
  readonly control: string;
  /** BCP 47 tag. */
  readonly locale: string;
  /** The add-in's page. */
  readonly url: string;
}

/**
 * The add-in's page with what office.js reads from its address: what its host is, and whom it talks to. (The name of a frame can tell it too,
 * but Chromium does not pass on a name that is given after the frame came into the page.)
 * @param origin of the practice Outlook
 */
export function startAddress({ conversation, control, locale, url }: Line, origin: string): string {
  const address = new URL(url);
  address.searchParams.set('_host_Info', `Outlook$Web$16.01$${locale}$${crypto.randomUUID()}$$disableLogging$0`);
  // office.js takes everything after this key as its value, so it comes last.
  address.hash = `&_serializer_version=1&_xdm_Info=${conversation}|${control}|${origin}`;
  return address.href;
}

/** What office.js must know of Outlook before it starts. `settings` are the roaming settings: key -> JSON. */
export function appContext(
  { control, locale, url }: Line,
  settings: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  return {
    _id: control,
    _appName: OUTLOOK_WEB,
    _appVersion: '16.01',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: url,
    _clientMode: 0,
    _settings: settings,
    _reason: 'documentOpened',
    _requirementMatrix: REQUIREMENTS,
    _hostFullVersion: '16.0.0.0',
    _osfControlType: 1,
    _correlationId: crypto.randomUUID(),
    _appInstanceId: control,
    _eToken: '',
    _addinName: 'Clusterpost',
    _appDomains: [new URL(url).origin],
    _wacHostEnvironment: '0',
  };
}
