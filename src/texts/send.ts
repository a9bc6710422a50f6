/** What the dialog at send says round the findings. Outlook shows at most 500 characters. */
export interface SendWords {
  /** What to do, under the findings. */
  readonly whatToDo: string;
  /** The reply could not be checked: whoever writes it decides. */
  readonly unchecked: string;
  /** Label of the button that opens the pane, at most 20 characters. */
  readonly open: string;
}

const dutch: SendWords = {
  whatToDo: 'Open Clusterpost: daar herstel je dit met één klik. Je antwoord is nog niet verstuurd.',
  unchecked:
    'Je antwoord kon niet worden gecontroleerd en is nog niet verstuurd.\nProbeer het over een paar tellen nog een keer, of open Clusterpost. Verstuur het alleen toch als je zelf hebt gezien dat er geen berichten van collega’s in staan. Blijft dit zo? Vraag je beheerder om hulp.',
  open: 'Open controle',
};

const english: SendWords = {
  whatToDo: 'Open Clusterpost: it mends this with one click. Your reply has not been sent yet.',
  unchecked:
    'Your reply could not be checked and has not been sent yet.\nTry again in a few seconds, or open Clusterpost. Send it anyway only if you have seen for yourself that it holds no messages from colleagues. Does it keep happening? Ask your administrator for help.',
  open: 'Open check',
};

/** The words in the language of a BCP 47 tag: English for those whose Outlook is English, Dutch for everyone else. */
export function sendWords(language: string): SendWords {
  return language.toLowerCase().startsWith('en') ? english : dutch;
}
