import { describeOutlookPort } from '../contract/outlook/suite';
import { openBrowserRoom } from './port-room';

jest.setTimeout(120_000);

describeOutlookPort('on the unmodified office.js in the practice Outlook', openBrowserRoom);
