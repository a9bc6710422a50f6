import { emptyMemory } from '../host/item-memory';
import type { ComposeSurface } from '../host/surface';
import { readPeople, writtenPeople } from '../mail/people';
import type { ComposeModel } from './compose-model';

/** What the add-in may ask of a draft, and do to it. */
export function composeSurface(model: ComposeModel, conversationId: string): ComposeSurface {
  return {
    kind: 'compose',
    conversationId,
    memory: emptyMemory(),
    composeType: composeType(model.get().subject),
    from: () => model.get().from,
    body: () => model.currentHtml(),
    setBody: (html) => model.showHtml(html),
    subject: () => model.get().subject,
    setSubject: (subject) => model.type({ subject }),
    recipients: (field) => readPeople(model.get()[field]),
    setRecipients: (field, people) => model.type({ [field]: writtenPeople(people) }),
    attachments: () => model.get().attachments,
    attach: async (attachment) => (await model.attach([attachment]))[0]?.id ?? null,
    detach: (id) => model.detach(id),
    save: () => model.save(),
  };
}

/** A draft that is opened again tells by its subject only what it was made as. */
function composeType(subject: string): ComposeSurface['composeType'] {
  if (/^(?:fw|fwd|doorst):/i.test(subject)) return 'forward';
  return /^(?:re|antw):/i.test(subject) ? 'reply' : 'newMail';
}
