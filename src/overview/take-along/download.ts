/** Hands a file to the person's browser. @param type MIME type of a text; a blob has its own */
export function download(name: string, content: Blob | string, type = ''): void {
  const address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it over by then.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
