/** Whether this can be a mail address. What a mail server would make of it is not asked. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/.test(text);
}

/** Whether this can be the domain behind the @ of a mail address, in small letters. */
export function isDomain(text: string): boolean {
  return text.length <= 253 && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text);
}
