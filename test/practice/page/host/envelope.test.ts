import fc from 'fast-check';
import { answer, notify, readRequest, tabIn } from '../../../../src/practice/page/host/envelope';

const origin = 'https://localhost:8443';

/** As office.js posts a call for the body of a message. */
const posted = {
  _messageType: 0,
  _actionName: 'ExecuteMethod',
  _actionType: 0,
  _conversationId: 'conversation',
  _correlationId: 4,
  _origin: 'https://localhost:8444',
  _data: { ApiParams: { coercionType: 3 }, MethodData: { ControlId: 'control', DispatchId: 37 } },
  _serializerVersion: 1,
};

function request(changes: object = {}) {
  const read = readRequest(JSON.stringify({ ...posted, ...changes }));
  if (read === null) throw new Error('not read as a request');
  return read;
}

describe('the envelope of office.js', () => {
  it('is read as a request', () => {
    expect(request()).toEqual({
      kind: 'invoke',
      action: 'ExecuteMethod',
      conversation: 'conversation',
      correlation: 4,
      data: posted._data,
    });
    expect(request({ _actionType: 1 }).kind).toBe('register');
    expect(request({ _actionType: 2 }).kind).toBe('unregister');
  });

  it.each([
    ['an answer', JSON.stringify({ ...posted, _messageType: 1 })],
    ['an unknown kind of request', JSON.stringify({ ...posted, _actionType: 7 })],
    ['a request without a name', JSON.stringify({ ...posted, _actionName: undefined })],
    ['a request without a conversation', JSON.stringify({ ...posted, _conversationId: 3 })],
    ['something that is no JSON', '{"_messageType":0'],
    ['the word null', 'null'],
    ['an object instead of text', posted],
    ['nothing', undefined],
  ])('leaves %s alone', (_what, message) => {
    expect(readRequest(message)).toBeNull();
  });

  it('leaves anything alone that somebody else posts', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.json()), (message) => readRequest(message) === null));
  });

  it('is answered under the number of the request', () => {
    expect(JSON.parse(answer(request(), origin, { error: false, data: '<p>Dag</p>' }))).toEqual({
      _messageType: 1,
      _actionName: 'ExecuteMethod',
      _responseType: 0,
      _errorCode: 0,
      _conversationId: 'conversation',
      _correlationId: 4,
      _origin: origin,
      _data: { error: false, data: '<p>Dag</p>' },
      _serializerVersion: 1,
    });
  });

  it('says that there is no item with the null that office.js expects, and never answers with nothing', () => {
    expect(JSON.parse(answer(request(), origin, null))).toHaveProperty('_data', null);
    expect(JSON.parse(answer(request(), origin, undefined))).toHaveProperty('_data', {});
  });

  it('tells of an event under the number with which office.js asked to be told', () => {
    const event = JSON.parse(notify(request({ _actionName: 'olkItemSelectedChanged' }), origin, '')) as object;
    expect(event).toMatchObject({ _responseType: 1, _actionName: 'olkItemSelectedChanged', _correlationId: 4 });
  });

  it('moves the focus into the pane with a request of its own', () => {
    expect(JSON.parse(tabIn('conversation', origin))).toMatchObject({
      _messageType: 0,
      _actionName: 'Office_notifyAgave',
      _conversationId: 'conversation_ntf',
      _data: [11],
    });
  });
});
