import type { CategoryColour } from '../../../domain/team/card';
import type { StoredCategory } from '../store/categories';
import { badRequest, GraphFailure, itemNotFound } from './failure';
import { isObject } from './json';
import { param, type GraphAnswer, type MailboxCall } from './request';

/** GET outlook/masterCategories. */
export function listCategories(call: MailboxCall): GraphAnswer {
  return {
    status: 200,
    body: {
      '@odata.context': context(call),
      value: call.services.store.categories.list(call.mailbox).map(categoryResource),
    },
  };
}

/** GET outlook/masterCategories/{id}. */
export function getCategory(call: MailboxCall): GraphAnswer {
  return {
    status: 200,
    body: { '@odata.context': `${context(call)}/$entity`, ...categoryResource(requireCategory(call)) },
  };
}

/** POST outlook/masterCategories. */
export function createCategory(call: MailboxCall): GraphAnswer {
  const body = call.request.body;
  const name = isObject(body) ? body['displayName'] : undefined;
  if (typeof name !== 'string' || name.trim() === '')
    throw badRequest('ErrorInvalidRequest', 'The property displayName is missing.');
  const category = call.services.store.categories.add(
    call.mailbox,
    name,
    colourOf(isObject(body) ? body['color'] : undefined),
  );
  if (category === 'exists') {
    throw new GraphFailure(409, 'CategoryAlreadyExists', `A category with the name '${name}' already exists.`);
  }
  return { status: 201, body: { '@odata.context': `${context(call)}/$entity`, ...categoryResource(category) } };
}

/** PATCH outlook/masterCategories/{id}: the colour; a name stays for ever. */
export function recolourCategory(call: MailboxCall): GraphAnswer {
  const category = requireCategory(call);
  const body = call.request.body;
  if (isObject(body) && 'displayName' in body) {
    throw badRequest('ErrorInvalidRequest', 'The displayName of a category cannot be changed.');
  }
  const recoloured = call.services.store.categories.recolour(
    call.mailbox,
    category,
    colourOf(isObject(body) ? body['color'] : undefined),
  );
  return { status: 200, body: { '@odata.context': `${context(call)}/$entity`, ...categoryResource(recoloured) } };
}

/** DELETE outlook/masterCategories/{id}. */
export function deleteCategory(call: MailboxCall): GraphAnswer {
  call.services.store.categories.remove(call.mailbox, requireCategory(call));
  return { status: 204 };
}

function requireCategory(call: MailboxCall): StoredCategory {
  const category = call.services.store.categories.find(call.mailbox, param(call, 'category'));
  if (category === null) throw itemNotFound();
  return category;
}

function colourOf(value: unknown): CategoryColour {
  const colour = typeof value === 'string' ? value.toLowerCase() : 'none';
  if (colour !== 'none' && !/^preset(?:1?\d|2[0-4])$/.test(colour)) {
    throw badRequest('ErrorInvalidRequest', `'${colour}' is not a categoryColor.`);
  }
  return colour as CategoryColour;
}

function categoryResource({ id, name, colour }: StoredCategory): Record<string, unknown> {
  return { id, displayName: name, color: colour };
}

function context(call: MailboxCall): string {
  return `${call.services.root}/$metadata#${call.owner}/outlook/masterCategories`;
}
