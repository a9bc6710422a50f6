import { openMemoryRoom } from './memory-room';
import { describeOutlookPort } from './suite';

describeOutlookPort('as the tests of the pane play it', openMemoryRoom);
