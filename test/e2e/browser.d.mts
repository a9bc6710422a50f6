/** The path of a browser on this machine, or null. CLUSTERPOST_BROWSER names one that lives elsewhere. */
export function findBrowser(): string | null;
/** Finds a browser, else installs one; throws with words on what to install when neither can be done. */
export function findOrInstallBrowser(): string;
