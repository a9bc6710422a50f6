import { readDeployment } from '../../src/identity/deployment';

const ENTRA = {
  clientId: '22222222-2222-4222-8222-222222222222',
  authority: 'https://login.microsoftonline.com/organizations',
  graph: 'https://graph.microsoft.com',
};
const PRACTICE = { ...ENTRA, clientId: 'practice', graph: 'https://localhost:8443/graph' };

/** A page whose meta tag says this; null is a page without the tag. */
function page(content: string | null): Pick<Document, 'querySelector'> {
  const meta = content === null ? null : ({ getAttribute: () => content } as unknown as Element);
  return { querySelector: () => meta };
}

describe('reading from the page who the add-in is', () => {
  it.each([
    ['production', ENTRA],
    ['practice mode', PRACTICE],
  ])('understands %s', (_kind, deployment) => {
    expect(readDeployment(page(JSON.stringify(deployment)))).toEqual(deployment);
  });

  it.each([
    ['practice mode on the Graph of Microsoft', { ...PRACTICE, graph: ENTRA.graph }],
    ['practice mode on a Graph elsewhere', { ...PRACTICE, graph: 'https://localhost.evil.example/graph' }],
    ['production on a practice Graph', { ...ENTRA, graph: PRACTICE.graph }],
    ['production on a Graph that only looks like it', { ...ENTRA, graph: 'https://graph.microsoft.com.evil.example' }],
    ['a Graph without encryption', { ...ENTRA, graph: 'http://graph.microsoft.com' }],
    ['an authority without encryption', { ...ENTRA, authority: 'http://login.microsoftonline.com' }],
    ['no client id', { authority: ENTRA.authority, graph: ENTRA.graph }],
  ])('refuses %s', (_what, deployment) => {
    expect(() => readDeployment(page(JSON.stringify(deployment)))).toThrow(
      expect.objectContaining({ code: 'notConfigured' }) as Error,
    );
  });

  it.each([
    ['no tag', null],
    ['an empty tag', ''],
    ['half a tag', '{"clientId":'],
    ['something else', 'null'],
  ])('refuses a page with %s', (_what, content) => {
    expect(() => readDeployment(page(content))).toThrow(expect.objectContaining({ code: 'notConfigured' }) as Error);
  });
});
