/** What the dialog at send says round the findings. Outlook shows at most 500 characters. */
export interface SendWords {
  /** What to do, under the findings. */
  readonly whatToDo: string;
  /** What to do about what may be meant so. */
  readonly ifMeant: string;
  /** The reply could not be checked: whoever writes it decides. */
  readonly unchecked: string;
  /** What the check goes by cannot be read: whoever writes the reply decides, and opening the pane mends it. */
  readonly unreadable: string;
  /** What the check goes by was kept so many days ago. */
  readonly old: (days: number) => string;
  /** What to do about mail of colleagues, where sending again takes it out. */
  readonly sendAgain: string;
  /** Mail of colleagues was taken out; the reply waits. */
  readonly removed: (count: number) => string;
  /** Without the mail of colleagues there would be no text. */
  readonly nothingLeft: string;
  /** Outlook takes no body as long as this. */
  readonly tooLong: string;
  /** Label of the button that takes it out and sends, at most 20 characters. */
  readonly cleanAndSend: string;
  /** Label of the button that opens the pane, at most 20 characters. */
  readonly open: string;
}

const dutch: SendWords = {
  whatToDo: 'Open Clusterpost: daar herstel je dit met één klik. Je antwoord is nog niet verstuurd.',
  ifMeant: 'Je antwoord is nog niet verstuurd. Is dit de bedoeling? Verstuur het dan toch. Anders open je Clusterpost.',
  unchecked:
    'Je antwoord kon niet worden gecontroleerd en is nog niet verstuurd.\nProbeer het over een paar tellen nog een keer, of open Clusterpost. Verstuur het alleen toch als je zelf hebt gezien dat er geen berichten van collega’s in staan. Blijft dit zo? Vraag je beheerder om hulp.',
  unreadable:
    'Clusterpost kan de instellingen van je cluster niet lezen, en heeft je mail niet gecontroleerd. Je mail is nog niet verstuurd.\nOpen Clusterpost één keer bij een mail uit de clustermailbox: dan is dit verholpen. Is dit geen antwoord aan een ondernemer? Verstuur het dan gewoon.',
  old: (days) => `De instellingen zijn van ${days} dagen geleden.`,
  sendAgain:
    'Je antwoord is nog niet verstuurd. Verstuur je nog een keer, dan haalt Clusterpost eerst weg wat collega’s schreven. Open Clusterpost als je het eerst wilt zien.',
  removed: (count) =>
    `Clusterpost heeft ${count === 1 ? '1 intern bericht' : `${count} interne berichten`} onder je antwoord weggehaald.\nJe antwoord is nog niet verstuurd. Kijk het na en verstuur het. Wat is weggehaald, staat nog in de mail waarop je antwoordt.`,
  nothingLeft: 'Zonder dat bericht is je antwoord leeg. Schrijf eerst je antwoord. Er is nog niets verstuurd.',
  tooLong:
    'Je antwoord is te lang om het hier aan te passen. Haal in Outlook zelf weg wat eronder staat, en verstuur het dan. Er is nog niets verstuurd.',
  cleanAndSend: 'Haal weg en verstuur',
  open: 'Open controle',
};

const english: SendWords = {
  whatToDo: 'Open Clusterpost: it mends this with one click. Your reply has not been sent yet.',
  ifMeant: 'Your reply has not been sent yet. Is this what you want? Then send it anyway. If not, open Clusterpost.',
  unchecked:
    'Your reply could not be checked and has not been sent yet.\nTry again in a few seconds, or open Clusterpost. Send it anyway only if you have seen for yourself that it holds no messages from colleagues. Does it keep happening? Ask your administrator for help.',
  unreadable:
    'Clusterpost cannot read the settings of your cluster, and has not checked your mail. Your mail has not been sent yet.\nOpen Clusterpost once beside a mail of the cluster mailbox: that mends it. Is this no reply to an entrepreneur? Then just send it.',
  old: (days) => `The settings are ${days} days old.`,
  sendAgain:
    'Your reply has not been sent yet. If you send again, Clusterpost first takes out what colleagues wrote. Open Clusterpost if you want to see it first.',
  removed: (count) =>
    `Clusterpost has taken out ${count === 1 ? '1 internal message' : `${count} internal messages`} below your reply.\nYour reply has not been sent yet. Look at it and send it. What was taken out still stands in the mail that you answer.`,
  nothingLeft: 'Without that message your reply is empty. Write your reply first. Nothing has been sent.',
  tooLong:
    'Your reply is too long to be changed here. Take out in Outlook what is below it, and send it then. Nothing has been sent.',
  cleanAndSend: 'Remove and send',
  open: 'Open check',
};

/** The words in the language of a BCP 47 tag: English for those whose Outlook is English, Dutch for everyone else. */
export function sendWords(language: string): SendWords {
  return language.toLowerCase().startsWith('en') ? english : dutch;
}
