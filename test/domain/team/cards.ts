import type { KnowledgeCard } from '../../../src/domain/team/card';

/** A card of a specialist who works the whole week and is there. */
export function specialist(own: Pick<KnowledgeCard, 'id' | 'name'> & Partial<KnowledgeCard>): KnowledgeCard {
  return {
    address: `${own.id}@waterveen.example`,
    role: 'specialist',
    jobTitle: '',
    department: '',
    domain: '',
    expertise: [],
    relatedSubjects: [],
    workingDays: ['ma', 'di', 'wo', 'do', 'vr'],
    absence: [],
    backup: null,
    colour: 'preset0',
    directNumber: '',
    languages: ['nl'],
    ...own,
  };
}

/** The cluster of Waterveen: eight cards, some of which share a domain. */
export const WATERVEEN: readonly KnowledgeCard[] = [
  specialist({
    id: 'horeca',
    name: 'Loes Terhorst',
    jobTitle: 'Adviseur horeca',
    domain: 'Horeca',
    expertise: ['exploitatievergunning', 'alcoholvergunning', 'terrassen', 'sluitingstijden'],
    relatedSubjects: ['speelautomaten', 'Bibob'],
  }),
  specialist({
    id: 'evenementen',
    name: 'Guus van Es',
    jobTitle: 'Coördinator evenementen',
    domain: 'Evenementen',
    expertise: ['evenementenvergunning', 'festivals', 'straatfeest', 'optocht'],
    relatedSubjects: ['vuurwerk', 'verkeersregelaars'],
  }),
  specialist({
    id: 'bouw',
    name: 'Mirjam Kooistra',
    jobTitle: 'Vergunningverlener bouw',
    domain: 'Bouwen en reclame',
    expertise: ['omgevingsvergunning', 'verbouwen', 'omgevingsplan', 'gevelreclame', 'monumenten'],
    relatedSubjects: ['slopen', 'brandveiligheid', 'welstand'],
  }),
  specialist({
    id: 'milieu',
    name: 'Stefan Prins',
    jobTitle: 'Milieuadviseur',
    domain: 'Milieu',
    expertise: ['milieumelding', 'geluid', 'geur', 'bodemonderzoek', 'bedrijfsafval', 'energiebesparing'],
    relatedSubjects: ['lozen', 'gevaarlijke stoffen'],
  }),
  specialist({
    id: 'markt',
    name: 'Hilde Jansen-de Wit',
    jobTitle: 'Marktmeester',
    domain: 'Markten',
    expertise: ['weekmarkt', 'standplaats', 'venten'],
    relatedSubjects: ['marktgeld'],
  }),
  specialist({
    id: 'verkeer',
    name: 'Omar Bensaid',
    jobTitle: 'Medewerker verkeer',
    domain: 'Verkeer en parkeren',
    expertise: ['parkeervergunning', 'ontheffing voetgangersgebied', 'laden en lossen', 'wegafsluiting'],
    relatedSubjects: ['laadpaal', 'inrit'],
  }),
  specialist({
    id: 'geld',
    name: 'Wim Postma',
    jobTitle: 'Consulent belastingen en subsidies',
    domain: 'Belastingen en subsidies',
    expertise: ['aanslag', 'WOZ', 'toeristenbelasting', 'subsidie aanvragen', 'kwijtschelding'],
    relatedSubjects: ['bezwaar', 'startersregeling'],
  }),
  specialist({
    id: 'economie',
    name: 'Ellis Brouwer',
    jobTitle: 'Bedrijfscontactfunctionaris',
    domain: 'Economie en bedrijventerreinen',
    expertise: ['vestigen', 'kavels', 'leegstand', 'personeel', 'inkoop'],
    relatedSubjects: ['ondernemersvereniging', 'wethouder'],
  }),
];
