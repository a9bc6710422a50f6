import { prepended } from '../mail/prepended';
import { asHtml, bodyAs } from './body-text';
import { type Arguments, type Call, type CallContext, composed, read, text } from './call';

/** `item.body`, and what stands at the cursor. */

const given = ({ data, coercionType }: Arguments): string => asHtml(text(data), coercionType);

export const getBody: Call = async (context, { coercionType }) =>
  bodyAs(
    context.surface?.kind === 'compose' ? context.surface.body() : (await read(context).content()).html,
    coercionType,
  );

/** What Outlook on the web writes is always HTML. */
export const getBodyType: Call = (context) => {
  composed(context);
  return 'html';
};

export const setBody: Call = (context, args) => composed(context).setBody(given(args));

export const prependBody: Call = (context, args) => {
  const surface = composed(context);
  surface.setBody(prepended(surface.body(), given(args)));
};

export const insertAtCursor: Call = (context, args) => composed(context).insert(given(args));

export const getSelected: Call = (context, { coercionType }) => ({
  data: bodyAs(composed(context).selected(), coercionType),
  sourceProperty: 'body',
});

export const setSignature: Call = (context, args) => composed(context).setSignature(given(args));

export const appendOnSend: Call = (context: CallContext, { appendTxt, coercionType }) =>
  composed(context).appendOnSend(asHtml(text(appendTxt), coercionType));
