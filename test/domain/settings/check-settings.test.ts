import { checkSettings } from '../../../src/domain/settings/check-settings';
import type { ClusterSettings } from '../../../src/domain/settings/settings';
import type { KnowledgeCard } from '../../../src/domain/team/card';
import { civilDate } from '../../../src/domain/deadlines/civil-date';
import { settings as base } from '../../taskpane/stand-ins';

const [sanne, ruben] = base.cards;
if (!sanne || !ruben) throw new Error('two cards are needed');
const team = (...cards: readonly KnowledgeCard[]): ClusterSettings => ({ ...base, cards });
const coordinator = { ...sanne, role: 'coordinator' as const };
const good = team(coordinator, ruben);
const part = (changed: Partial<ClusterSettings>): ClusterSettings => ({ ...good, ...changed });

describe('settings before they are kept', () => {
  it('are in order', () => {
    expect(checkSettings(good)).toEqual([]);
  });

  it.each<[string, ClusterSettings, object]>([
    ['no organisation', part({ organisation: { ...base.organisation, name: ' ' } }), { code: 'empty', field: 'name' }],
    [
      'a mailbox without an address',
      part({ mailbox: { name: 'x', address: 'ondernemen' } }),
      { code: 'noAddress', field: 'address', what: 'ondernemen' },
    ],
    ['no domain that is inside', part({ internalDomains: [] }), { code: 'noInternalDomain' }],
    [
      'an address where a domain is meant',
      part({ partnerDomains: ['info@ofgv.example'] }),
      { code: 'noDomain', field: 'partnerDomains', what: 'info@ofgv.example' },
    ],
    [
      'a domain that is inside and a partner’s',
      part({ partnerDomains: ['noorderhage.example'] }),
      { code: 'insideAndPartner', what: 'noorderhage.example' },
    ],
    [
      'a mailbox that counts as outside',
      part({ internalDomains: ['elders.example'] }),
      { code: 'outside', what: 'ondernemen@noorderhage.example' },
    ],
    ['a term of nothing', part({ term: { workingDays: 0 } }), { code: 'termOutOfRange' }],
    ['a term of a year', part({ term: { weeks: 52 } }), { code: 'termOutOfRange' }],
    ['a term of half a day', part({ term: { workingDays: 0.5 } }), { code: 'termOutOfRange' }],
    [
      'an office that closes before it opens',
      part({ calendar: { kind: 'office', officeHours: { mon: ['17:00', '09:00'] } } }),
      { code: 'hours', what: '17:00-09:00' },
    ],
    [
      'an acknowledgement that cannot go out like that',
      part({ acknowledgement: { templates: { nl: { subject: 'Hoi', body: 'Hoi {naam}' } } } }),
      { code: 'template', what: 'nl' },
    ],
    [
      'somebody outside whose mail is taken for a forward',
      part({ acknowledgement: { forwarders: ['kcc@elders.example'] } }),
      { code: 'outside', what: 'kcc@elders.example' },
    ],
    ['a card without a name', team(coordinator, { ...ruben, name: '' }), { code: 'empty', where: { id: 'ruben' } }],
    [
      'two people with one category',
      team(coordinator, { ...ruben, name: 'sanne brandsma' }),
      { code: 'sameName', where: { id: 'ruben' } },
    ],
    [
      'two cards of one person',
      team(coordinator, { ...ruben, address: 'Sanne@noorderhage.example' }),
      { code: 'sameAddress', where: { id: 'ruben' } },
    ],
    ['somebody who stands in for themselves', team(coordinator, { ...ruben, backup: 'ruben' }), { code: 'ownBackup' }],
    ['a backup who left', team(coordinator, { ...ruben, backup: 'weg' }), { code: 'unknownBackup' }],
    ['somebody who never works', team(coordinator, { ...ruben, workingDays: [] }), { code: 'noWorkingDay' }],
    [
      'an absence that ends before it begins',
      team(coordinator, { ...ruben, absence: [{ from: civilDate(2026, 12, 2), until: civilDate(2026, 12, 1) }] }),
      { code: 'absenceBackwards', what: '2026-12-02 - 2026-12-01' },
    ],
  ])('may not have %s', (_what, settings, finding) => {
    const errors = checkSettings(settings).filter(({ severity }) => severity === 'error');
    expect(errors).toContainEqual(expect.objectContaining({ severity: 'error' }));
    expect(errors).toEqual(expect.arrayContaining([expect.objectContaining(nested(finding))]));
  });

  it.each<[string, ClusterSettings, string]>([
    ['nobody coordinates', team(sanne, ruben), 'noCoordinator'],
    ['a colleague counts as outside', team(coordinator, { ...ruben, address: 'ruben@elders.example' }), 'outside'],
    ['somebody is away without a backup', team(coordinator, { ...ruben, backup: null }), 'absentWithoutBackup'],
    ['a specialist knows nothing', team(coordinator, { ...ruben, expertise: [] }), 'noExpertise'],
    ['a direct number is missing', team(coordinator, { ...ruben, directNumber: '' }), 'noDirectNumber'],
    ['two share a colour', team(coordinator, { ...ruben, colour: sanne.colour }), 'sharedColour'],
    [
      'backups go round in a circle of three',
      team(
        { ...coordinator, backup: 'ruben' },
        { ...ruben, backup: 'els' },
        {
          ...ruben,
          id: 'els',
          name: 'Els Postma',
          address: 'els@noorderhage.example',
          colour: 'none',
          backup: 'sanne',
        },
      ),
      'backupCircle',
    ],
  ])('get advice when %s', (_what, settings, code) => {
    const findings = checkSettings(settings);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(findings.map((one) => one.code)).toContain(code);
  });

  it('need no direct number where the general one is policy, and a pair may stand in for each other', () => {
    const policy = { ...base.organisation, generalNumberIsPolicy: true };
    const cards = [
      { ...coordinator, backup: 'ruben' },
      { ...ruben, directNumber: '' },
    ];
    expect(checkSettings({ ...good, organisation: policy, cards })).toEqual([]);
  });
});

/** Part of a place is enough to tell it. */
function nested(finding: object): object {
  return 'where' in finding
    ? { ...finding, where: expect.objectContaining(finding.where as object) as object }
    : finding;
}
