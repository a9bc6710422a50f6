/** Where Clusterpost keeps its settings in a mailbox, and its record on a message. */
export const SETTINGS_FOLDER = 'Clusterpost';
export const SETTINGS_SUBJECT = 'Clusterpost settings';
export const TRIAGE_PROPERTY = 'String {b8f1f3c2-6a52-4d0e-9f7e-2f0d6a4f5c11} Name ClusterpostTriage';
