/** Whether a background `#rrggbb` is dark, by its perceived brightness; an unreadable colour counts as light. */
export function isDarkColour(colour: string): boolean {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!digits) return false;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => parseInt(pair, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
