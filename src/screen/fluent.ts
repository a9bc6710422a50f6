/**
 * Fluent UI reads this global while its modules are evaluated, so this file is imported before anything of Fluent's:
 * rules go in through the CSSOM (a page with a strict content security policy runs no inline styles), and no fonts or
 * icons are fetched from Microsoft's content network.
 */
const INSERT_RULES = 1;

Object.assign(globalThis, {
  FabricConfig: { fontBaseUrl: '', iconBaseUrl: '', mergeStyles: { injectionMode: INSERT_RULES } },
});
