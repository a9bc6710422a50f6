/** Where Clusterpost keeps what it knows in a mailbox. Changing one of these loses what is there. */
const PROPERTY_SET = '{b8f1f3c2-6a52-4d0e-9f7e-2f0d6a4f5c11}';

/** Extended property of a question: its triage record, as JSON. */
export const TRIAGE_PROPERTY = `String ${PROPERTY_SET} Name ClusterpostTriage`;

/** Extended property of a reply that Clusterpost writes itself: which question it acknowledges. */
export const MARKER_PROPERTY = `String ${PROPERTY_SET} Name ClusterpostReplyMarker`;

/** Hidden folder with the settings item. */
export const SETTINGS_FOLDER = 'Clusterpost';

/** Subject of the draft in that folder whose text is the settings, as JSON. A draft, because only drafts may be changed. */
export const SETTINGS_SUBJECT = 'Clusterpost settings';

/** Subject of the draft in that folder whose text tells, in counts of stems, who handled which questions. */
export const EXPERIENCE_SUBJECT = 'Clusterpost experience';

/** Subject of the draft in that folder on which it is tried out whether Exchange keeps to versions. */
export const VERSIONS_SUBJECT = 'Clusterpost versions';

/** Extended property of a folder that is a lock: until when it is held at most. */
export const LOCK_PROPERTY = `String ${PROPERTY_SET} Name ClusterpostLock`;
/**
 * A mail header that Graph does not take as one: Exchange writes the properties of this set (PS_INTERNET_HEADERS) as headers when it sends. Where it does
 * not, nothing is lost.
 */
export const AUTO_SUBMITTED_PROPERTY = 'String {00020386-0000-0000-C000-000000000046} Name Auto-Submitted';
