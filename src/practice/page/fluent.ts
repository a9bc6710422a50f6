/**
 * Fluent UI reads this global while its modules are evaluated, so this file is imported before anything of Fluent's: no fonts
 * or icons are fetched from Microsoft's content network. This page draws its own icons.
 */
Object.assign(globalThis, { FabricConfig: { fontBaseUrl: '', iconBaseUrl: '' } });
