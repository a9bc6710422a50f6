/** A mail address that somebody typed or kept, in lower case; null when it is none. */
export function readAddress(text: string): string | null {
  const address = text.trim().toLowerCase();
  return /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(address) ? address : null;
}
