import type { FaultKind } from '../../server/faults/fault';

/** One fault in words for somebody who practises: what to switch on, and what it imitates. */
export interface FaultWords {
  readonly kind: FaultKind;
  readonly name: string;
  readonly imitates: string;
}

export interface FaultGroup {
  readonly name: string;
  readonly faults: readonly FaultWords[];
}

const fault = (kind: FaultKind, name: string, imitates: string): FaultWords => ({ kind, name, imitates });

/** All faults, those that one meets most often first. */
export const FAULT_GROUPS: readonly FaultGroup[] = [
  {
    name: 'Verbinding',
    faults: [
      fault('offline', 'Geen verbinding', 'Het netwerk is weg: Clusterpost bereikt de postbus niet.'),
      fault('slow', 'Traag', 'Elk antwoord van de postbus duurt vijf seconden.'),
      fault('time-out', 'Geen antwoord', 'De postbus neemt een vraag aan en zwijgt dan.'),
      fault(
        'cut',
        'Afgebroken antwoord',
        'Halverwege een antwoord valt de verbinding weg. De opdracht is dan wel uitgevoerd.',
      ),
      fault(
        'throttled',
        'Te druk',
        'Microsoft vraagt om tien seconden te wachten, omdat er te veel vragen tegelijk komen.',
      ),
    ],
  },
  {
    name: 'Aanmelden en rechten',
    faults: [
      fault('sign-in-expired', 'Aanmelding verlopen', 'Microsoft vraagt om opnieuw aan te melden.'),
      fault('no-rights', 'Geen rechten', 'Je hebt geen toegang meer tot de clustermailbox.'),
      fault(
        'hidden-mailbox',
        'Postbus staat niet in de adreslijst',
        'Outlook vertelt Clusterpost dan niet welk bericht er open is.',
      ),
      fault('silent-host', 'Outlook antwoordt niet', 'Outlook geeft Clusterpost op geen enkele vraag antwoord.'),
    ],
  },
  {
    name: 'Twee mensen tegelijk',
    faults: [
      fault(
        'conflict-412',
        'Net veranderd (412)',
        'Op hetzelfde moment verandert een ander het bericht. De wijziging gaat niet door.',
      ),
      fault('conflict-409', 'Botsing (409)', 'Hetzelfde, met de andere foutcode die Exchange ook gebruikt.'),
      fault(
        'if-match-409',
        'Oude versie geeft 409',
        'Wie een oude versie wil veranderen, krijgt foutcode 409 in plaats van 412.',
      ),
      fault('if-match-ignored', 'Versie telt niet', 'Exchange kijkt niet naar de versie. De laatste wijziging wint.'),
      fault(
        'lost-update',
        'Wijziging raakt zoek',
        'Exchange zegt dat het gelukt is, maar bewaart een verouderde wijziging niet.',
      ),
    ],
  },
  {
    name: 'Bijhouden',
    faults: [
      fault(
        'delta-expired',
        'Opnieuw beginnen met ophalen',
        'Exchange weet niet meer wat Clusterpost al had opgehaald.',
      ),
      fault('duplicate-notifications', 'Dubbele meldingen', 'Over elk nieuw bericht komen twee meldingen.'),
    ],
  },
];
