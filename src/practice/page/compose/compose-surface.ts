import { emptyMemory } from '../host/item-memory';
import type { ComposeSurface, KeptWithItem } from '../host/surface';
import { readPeople, writtenPeople } from '../mail/people';
import { signed } from '../mail/signature';
import type { ComposeModel } from './compose-model';

/** What the add-in may ask of a draft, and do to it. */
export function composeSurface(model: ComposeModel, conversationId: string, kept: KeptWithItem): ComposeSurface {
  return {
    kind: 'compose',
    itemId: model.id,
    conversationId,
    memory: emptyMemory(),
    kept,
    composeType: composeType(model.get().subject),
    from: () => model.get().from,
    body: () => model.currentHtml(),
    setBody: (html) => model.showHtml(html),
    insert: (html) => model.insertHtml(html),
    selected: () => model.selectedHtml(),
    setSignature: (html) => model.showHtml(signed(model.currentHtml(), html)),
    appendOnSend: (html) => model.appendOnSend(html),
    subject: () => model.get().subject,
    setSubject: (subject) => model.type({ subject }),
    recipients: (field) => readPeople(model.get()[field]),
    setRecipients: (field, people) => model.type({ [field]: writtenPeople(people) }),
    attachments: () => model.get().attachments,
    attach: async (attachment) => (await model.attach([attachment]))[0]?.id ?? null,
    detach: (id) => model.detach(id),
    save: () => model.save(),
    close: () => model.askToClose(),
  };
}

/** A draft that is opened again tells by its subject only what it was made as. */
function composeType(subject: string): ComposeSurface['composeType'] {
  if (/^(?:fw|fwd|doorst):/i.test(subject)) return 'forward';
  return /^(?:re|antw):/i.test(subject) ? 'reply' : 'newMail';
}
