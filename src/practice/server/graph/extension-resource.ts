import type { OpenExtension } from '../store/extensions';
import { badRequest } from './failure';
import { isObject, type Json } from './json';

const TYPE = '#microsoft.graph.openTypeExtension';
/** Outlook puts this before the name. Callers may leave it out. */
const ID_PREFIX = 'microsoft.outlookservices.openTypeExtension.';

/** Reads an openTypeExtension from a request. */
export function extensionInput(value: unknown): OpenExtension {
  const name = isObject(value) ? value['extensionName'] : undefined;
  if (!isObject(value) || typeof name !== 'string' || name === '') {
    throw badRequest('ErrorInvalidRequest', 'An open extension needs an extensionName.');
  }
  if (/^com\.(?:on)?microsoft\b/i.test(name)) {
    throw badRequest('ErrorInvalidRequest', "The name of an extension may not begin with Microsoft's own domain.");
  }
  return { name, properties: ownProperties(value) };
}

export function extensionResource({ name, properties }: OpenExtension): Record<string, unknown> {
  return { '@odata.type': TYPE, ...properties, extensionName: name, id: `${ID_PREFIX}${name}` };
}

/** Whether a caller means this extension by the name or id. */
export function isNamed({ name }: OpenExtension, nameOrId: string): boolean {
  return [name, `${ID_PREFIX}${name}`].some((each) => each.toLowerCase() === nameOrId.toLowerCase());
}

/** What an app puts in, without what Graph adds. */
export function ownProperties(given: Json): OpenExtension['properties'] {
  const own = Object.entries(given).filter(
    ([name]) => !name.startsWith('@') && name !== 'extensionName' && name !== 'id',
  );
  return Object.fromEntries(own);
}
