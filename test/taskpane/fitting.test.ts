import { emptyRecord, type AcknowledgementState } from '../../src/domain/ownership/record';
import type { ClusterSettings } from '../../src/domain/settings/settings';
import { fittingColleagues } from '../../src/taskpane/question/fitting';
import { WATERVEEN } from '../domain/team/cards';

const SETTINGS = {
  cards: WATERVEEN,
  internalDomains: ['waterveen.example'],
  partnerDomains: [],
} as Partial<ClusterSettings> as ClusterSettings;
const AT = '2026-11-23T08:00:00Z';

function fitting(content: string, acknowledgement: AcknowledgementState | null = null) {
  const from = { name: 'Bo', address: 'bo@debrug.example' };
  const message = { subject: 'Straatfeest', from, record: { ...emptyRecord, acknowledgement } };
  return fittingColleagues(message, { format: 'html', content }, SETTINGS, new Date(AT));
}

describe('colleagues who fit the question in front', () => {
  it('names who could advise when the question is over two domains', () => {
    const html =
      '<p>Wij vragen ook een optocht aan. Mag de horeca dan het terras uitbreiden, en wat is de sluitingstijd?</p>';
    expect(fitting(html)).toMatchObject([
      { person: { name: 'Guus van Es' }, advises: false },
      { person: { name: 'Loes Terhorst' }, advises: true },
    ]);
  });

  it('names nobody for a mail of which the headers said that it went to many', () => {
    const html = '<p>De straatfeesten van deze week.</p>';
    expect(fitting(html)).toHaveLength(1);
    expect(fitting(html, { state: 'refused', at: AT, reason: 'A07' })).toEqual([]);
    expect(fitting(html, { state: 'person', at: AT, reason: 'A07' })).toHaveLength(1);
    expect(fitting(html, { state: 'refused', at: AT, reason: 'A26' })).toHaveLength(1);
  });
});
