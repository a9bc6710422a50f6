import type { MailLanguage } from '../deadlines/words';
import type { AcknowledgementTemplate } from '../settings/settings';

/** The acknowledgement as it is when the cluster has no words of its own. Rule book Dutch correspondence 4. */
export const STANDARD_TEMPLATES: Readonly<Record<MailLanguage, AcknowledgementTemplate>> = {
  nl: {
    subject: 'Ontvangen: {onderwerp} ({nummer})',
    body: [
      '{aanhef}',
      'Wij hebben op {ontvangen} uw e-mail ontvangen[ over "{onderwerp}"].',
      '{wie} beantwoordt uw vraag. U krijgt uiterlijk {datum} antwoord.\nLukt dat niet, dan hoort u vóór die datum waarom. U krijgt dan ook een nieuwe datum.',
      'Uw vraag heeft nummer {nummer}. Noem dit nummer als u ons mailt of belt.',
      'Dit bericht is automatisch verstuurd. U hoeft er niet op te antwoorden.',
      'Met vriendelijke groet,',
      '{voetnoot}',
    ].join('\n\n'),
  },
  en: {
    subject: 'Received: {onderwerp} ({nummer})',
    body: [
      '{aanhef}',
      'We received your e-mail[ about "{onderwerp}"] on {ontvangen}.',
      '{wie} will answer your question. You will have our answer by {datum} at the latest.\nIf we cannot meet that date, we will tell you why before then. You will also get a new date.',
      'Your reference is {nummer}. Please mention it when you write or call.',
      'This message was sent automatically. You do not need to reply to it.',
      'Kind regards,',
      '{voetnoot}',
    ].join('\n\n'),
  },
  de: {
    subject: 'Erhalten: {onderwerp} ({nummer})',
    body: [
      '{aanhef}',
      'wir haben Ihre E-Mail[ zu „{onderwerp}“] am {ontvangen} erhalten.',
      '{wie} beantwortet Ihre Frage. Sie erhalten bis spätestens {datum} eine Antwort.\nKönnen wir diesen Termin nicht einhalten, sagen wir Ihnen vorher warum. Sie erhalten dann auch ein neues Datum.',
      'Ihr Zeichen ist {nummer}. Bitte nennen Sie es, wenn Sie uns schreiben oder anrufen.',
      'Diese Nachricht wurde automatisch versandt. Sie brauchen nicht darauf zu antworten.',
      'Mit freundlichen Grüßen',
      '{voetnoot}',
    ].join('\n\n'),
  },
};
