import { looksAutomatic, looksBounced } from '../acknowledgement/subject';

/** Footers that mailing programs put under mail to many, and that people do not write. Each is enough. */
const MAILING_FOOTER = [
  /\b(?:bekijk|lees|open) (?:deze|dit) [a-z-]{1,20} (?:online|in (?:je|uw|de) browser)\b/,
  /\b(?:u|je|jij) (?:ontvangt|krijgt) (?:deze|dit) [a-z-]{1,20} omdat (?:u|je|jij)\b/,
  /\b(?:uitschrijven|afmelden|afmelding|aan-? en afmelden) (?:voor|van) (?:deze [a-z-]{1,20}|(?:onze|de) (?:mailing|mailings|mails?|e-mails?|berichten|lijst))\b/,
  /\b(?:wil je|wilt u|liever) geen [a-z-]{1,20}(?: van ons)? (?:meer )?ontvangen\b/,
  /\bgeen (?:aanbiedingen|nieuwsbrieven|mailings|e-mails|mails) meer (?:van ons )?ontvangen\b/,
  /\b(?:wil je|wilt u) (?:deze|dit) [a-z-]{1,20} niet (?:meer|langer) (?:ontvangen|krijgen)\b/,
  /\bview (?:this|it) (?:e-?mail|newsletter|message)? ?(?:online|in (?:your|a) browser)\b/,
  /\byou (?:are receiving|receive|received) this (?:e-?mail|newsletter|message) because\b/,
  /\bunsubscribe\b/,
  /\b(?:newsletter|mailing) (?:abbestellen|abmelden)\b/,
  /\b(?:vom|von diesem) newsletter ab(?:zu)?melden\b/,
  /\b(?:noot voor de redactie|voor directe publicatie|for immediate release)\b/,
  /\bsie (?:erhalten|bekommen) (?:diese|diesen|dieses) [a-z-]{1,20}, ?weil\b/,
];
/** "Uitschrijven", "Afmelden kan hier": such a sentence holds nothing else. Somebody who asks to be struck off a list says which one. */
const FAREWELL =
  /^(?:hier |klik hier (?:om (?:je|u|je te|u te|te) ?)?)?(?:uitschrijven|afmelden|uit te schrijven|af te melden|abmelden|abbestellen)(?: kan)?(?: hier| onderaan| via deze link)?$/;
/** How sellers speak. One may stand in any question; two stand in none that asks for nothing, and one in none that neither asks nor speaks of an "ik". */
const SALES = [
  /\d ?%(?: \w+)? (?:korting|rabatt|discount|off)\b|\b(?:korting|rabatt|discount)\b/,
  /\b(?:gratis|kostenlose[rsn]?|free) (?:[a-z-]{1,20} )?(?:scan|demo|webinar|whitepaper|proefperiode|toegang|verzending|trial|quote|consult|offerte|advies|versand|shipping)\b/,
  /\b(?:zonder verplichtingen|vrijblijvende?|unverbindlich|no obligations?)\b/,
  /\b(?:interesse in|interesse\?|interessant voor u|are you interested|kennismaking|kennismaken)\b/,
  /\b(?:mag|mogen|kan|kunnen|zullen|may|can) (?:ik|wij|we|i) (?:u|je|jullie|you)\b|\bzullen we\b/,
  /\b(?:bestel|registreer|schrijf|meld|boek|shop|profiteer|order)(?: u| je)? (?:nu|vandaag|direct|snel|in|hier|voor|now|today)\b/,
  /\bjetzt (?:bestellen|anmelden|kaufen|klicken|sichern)\b|\bklicken sie\b|\bclick here\b|\bklik hier\b|\bsichern sie sich\b/,
  /\b(?:bekijk|ontdek|download) (?:nu |snel |hier )?(?:onze|ons|het|de)\b|\bvraag (?:nu |vandaag |vandaag nog )?een (?:offerte|demo|brochure)\b/,
  /\b(?:nieuwsbrief|newsletter|in deze editie|vakbeurs|congres|webinar|in this issue|in dieser ausgabe)\b/,
  /\b(?:assortiment|webshop|brochure|catalogus|tickets|kortingscode|beste relatie|geachte relatie|beste lezer|geachte lezer)\b/,
  /\b(?:sonderangebot|in de aanbieding|aanbieding geldig|actieprijs|laag geprijsd|plan een demo|special offer|alleen deze week|nur heute|mis het niet|laatste kans)\b/,
  /\b(?:wij|we|wir) (?:bieden|leveren|verzorgen|ontzorgen|offer|provide|bieten)\b|\bals specialist in\b|\bmet onze\b[^.?!]{1,40}\bu\b/,
  /\b(?:betere?|hoger|higher|besser)\b[^.?!]{1,40}\b(?:google|scoren|ranking|zoekmachines?)\b|\b(?:e-?mail lists|seo|leads)\b/,
  /\b(?:excl(?:usief|\.)? btw|per stuk|scherpe prijs|scherpste prijs|beste prijs|voordelige?|günstige?[nr]?|zum besten preis)\b/,
  /\b(?:inschrijven|aanmelden|bestellen) kan\b|\b(?:stellen|stel) (?:wij|ik) (?:ons|mij|ons bedrijf) (?:graag )?(?:aan u )?voor\b/,
  /\bwe help\b|\bschedule a\b|\b(?:right|juiste) (?:person|persoon)\b|\bonline-?shop\b|\b(?:folder|whitepaper) aan\b|\bwist u dat\b|\bvolg ons\b/,
];
/** Enough against somebody who asks something, though perhaps not for themselves. */
const FEWEST_SALES_SIGNS = 2;
/** What stands in nearly every question and hardly in an advert. */
const PERHAPS_ASKS =
  /\?|\b(?:bijgaand|hierbij|bijlage|ik|mijn|graag|willen|zoeken|verzoek|verzoeken|i|my|please|ich|bitte)\b/;

/** Somebody who asks for something for themselves: "mag ik", "moeten wij", "ich suche", "do we need". "Kunnen wij u helpen" offers. */
const REQUEST = [
  /\b(?:mag|mogen|moet|moeten|kan|kunnen|hoef|hoeven|zou|zouden|krijg|krijgen|betaal|betalen|wil|willen) (?:ik|wij|we|er|dat|het)\b(?! (?:u|uw|jou|je|jullie)\b)/,
  /\b(?:ik|wij) (?:wil|willen|zou|zouden|zoek|zoeken|wens|vraag|overweeg|overwegen)\b(?! (?:u|uw|je|jullie)\b)/,
  /\b(?:may|can|should|must|do) (?:i|we)\b(?! (?:help|offer|send|schedule|call|show)\b)/,
  /\b(?:darf|dürfen|kann|können|muss|müssen|brauche|brauchen) (?:ich|wir)\b(?! (?:sie|ihnen)\b)/,
  /\b(?:ich|wir) (?:möchte|möchten|suche|suchen|brauche|brauchen)\b(?! (?:sie|ihnen)\b)/,
];
const QUESTION = /[^.!?\n]+\?/g;
const ABOUT_RULES = /\b(?:nodig|verplicht|toegestaan|mag|mogen|moet|moeten|required|allowed|needed|nötig|erlaubt)\b/;
const ABOUT_THEMSELVES = /\b(?:ik|wij|we|mij|mijn|ons|onze|my|our|ich|wir|mir|uns|meine?|unsere?)\b/;
const OFFER =
  /\bwist u\b|\b(?:could|shall) we\b|\b(?:ik|wij|we) (?:u|uw|jou|je|jullie|help|offer)\b|\bzullen we\b|\b(?:ich|wir) (?:sie|ihnen)\b/;

/**
 * Whether nobody waits for an answer to this mail: a newsletter, an advert, or what a mail program writes by itself. Told from the words alone, so that it
 * holds for a mail of which the headers are not at hand; whoever asks something for themselves is never taken for an advertiser.
 *
 * @param own what the sender wrote, without what is quoted
 * @param toMany whether its headers say so; a question may come over a mailing list all the same
 */
export function isMassMail(subject: string, own: string, toMany = false): boolean {
  if (looksAutomatic(subject) || looksBounced(subject)) return true;
  const title = plain(subject);
  const text = plain(own);
  if (asks(title, text)) return false;
  if (toMany || MAILING_FOOTER.some((footer) => footer.test(text))) return true;
  if (text.split(/[.!?|·•\n]/).some((sentence) => FAREWELL.test(sentence.trim()))) return true;
  const signs = SALES.filter((sign) => sign.test(title) || sign.test(text)).length;
  return signs >= (PERHAPS_ASKS.test(text) ? FEWEST_SALES_SIGNS : 1);
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[ \t]+/g, ' ');
}

/** Titles of adverts are questions as well ("Laadpaal nodig?"), so there only a request counts. */
function asks(title: string, text: string): boolean {
  const isOwnQuestion = (question: string): boolean =>
    (ABOUT_THEMSELVES.test(question) || ABOUT_RULES.test(question)) && !OFFER.test(question);
  return (
    REQUEST.some((request) => request.test(title) || request.test(text)) ||
    (text.match(QUESTION) ?? []).some(isOwnQuestion)
  );
}
