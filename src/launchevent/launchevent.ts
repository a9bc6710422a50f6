import { now } from '../outlook/clock';
import { cleanAndSend, onMessageSend, onNewMessageCompose } from './handlers';
import type { OfficeAtSend } from './office';

// Classic Outlook does not run what waits for Office.onReady, so the handlers are made known at once.
const office = Office as unknown as OfficeAtSend;
office.actions.associate('onMessageSend', (event) => void onMessageSend(office, event, now));
office.actions.associate('onNewMessageCompose', onNewMessageCompose);
office.actions.associate('cleanAndSend', (event) => void cleanAndSend(office, event, () => new Date()));
// Outlook on the web begins only once somebody waits for it.
office.onReady();
