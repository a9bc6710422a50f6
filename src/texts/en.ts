import type { DateWords } from './dates';
import type { Texts } from './nl';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const dates: DateWords = {
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  months: 'January February March April May June July August September October November December'.split(' '),
  today: 'today',
  yesterday: 'yesterday',
  clock: (time) => `at ${time}`,
  dayAndMonth: (weekday, day, month) => `${weekday} ${day} ${month}`,
};

const acknowledgementReasons: Readonly<Record<string, string>> = {
  A01: 'this message was sent by a computer',
  A02: 'this message has no sender to reply to',
  A03: 'the address of the sender is not valid',
  A04: 'this is a report of a mail server or a read receipt',
  A05: 'this is a report about mail that was not delivered',
  A06: 'this is a report about mail that was not delivered',
  A07: 'this is a newsletter or a mailing list',
  A08: 'this message went to a large group',
  A09: 'the sender does not want automatic replies',
  A10: 'this is an automatic reply',
  A11: 'this is an automatic message',
  A12: 'this message has already been through an automatic reply',
  A13: 'this is our own acknowledgement coming back',
  A14: 'the sender is a mailbox of our own',
  A15: 'the sender is a colleague',
  A16: 'the sender does not read replies (noreply)',
  A17: 'the sender is a mailing list',
  A18: 'the subject looks like an automatic reply',
  A19: 'the subject looks like a report of a mail server',
  A20: 'this message went to a large group',
  A21: 'our mailbox is not in To or Cc',
  A22: 'this message looks like spam',
  A23: 'this question has already been acknowledged',
  A24: 'this is an invitation, or its text cannot be read',
  A25: 'mail to this address bounced earlier',
  A26: 'this message was old already when it came in',
  headers: 'the data of the sender cannot be read',
  interrupted: 'sending was interrupted, and it cannot be seen whether the acknowledgement went out',
  stopped: 'sending acknowledgements is switched off',
};

/** The words on the pane's screens, in English. */
export const en: Texts = {
  tag: 'en',
  dates,
  name: 'Clusterpost',

  common: {
    loading: 'Loading…',
    details: 'Details for the administrator',
    copy: 'Copy',
    copied: 'Copied',
    noSubject: '(no subject)',
    noSender: '(no sender)',
    since: (moment) => `since ${moment}`,
  },

  question: {
    heading: 'This mail',
    nobody: 'Nobody’s yet',
    mine: 'Yours',
    of: (name) => `Owned by ${name}`,
    answerBy: (day) => `Answer by ${day}`,
    noDue: 'No answer date yet',
    remaining: (days) => {
      if (days < 0) return `${count(-days, 'day', 'days')} late`;
      return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `${days} days left`;
    },
    reply: 'Reply',
    actions: {
      claim: 'Claim',
      assign: 'Assign',
      finish: 'Done',
      askAdvice: 'Ask for advice',
      giveAdvice: 'Give advice',
      handOver: 'Hand over',
      giveBack: 'Give back',
      takeOver: 'Take over',
      reopen: 'Reopen',
    },
    working: 'Working…',
    undo: 'Undo',
    colleague: 'Colleague',
    chooseColleague: 'Choose a colleague',
    reason: 'Why?',
    adviceQuestion: 'What do you want to know?',
    adviceAnswer: 'Your advice',
    missing: 'Please fill this in.',
    cancel: 'Cancel',
    done: {
      claim: () => 'This mail is yours now.',
      takeOver: () => 'This mail is yours now.',
      assign: (to) => `This mail belongs to ${to} now.`,
      handOver: (to) => `This mail belongs to ${to} now.`,
      giveBack: () => 'This mail is nobody’s again.',
      askAdvice: (to) => `Your question is there for ${to}. The mail stays yours.`,
      giveAdvice: () => 'Your advice was added. It does not go to the entrepreneur.',
      finish: () => 'This mail is done.',
      reopen: () => 'This mail is open again.',
      mend: () => 'The category is back on it.',
      undo: () => 'Everything is as it was.',
    },
    refused: {
      taken: (name) => `${name} was first. This mail belongs to ${name}.`,
      already: 'That was so already. Nothing was changed.',
      unowned: 'This mail is nobody’s. Claim it first.',
      finished: 'This mail is done. Reopen it first.',
      notAsked: 'Your advice is no longer needed: the question was answered or withdrawn.',
      changed: 'This can no longer be undone: something else happened to this mail since.',
    },
    categoryMissing: (name) => `The category of ${name} was taken off this mail by hand. Whose question is it?`,
    categoryBack: (name) => `Still ${name}’s`,
    categoryByHand: (names) => `The category of ${names} was put on this mail by hand. Is that right?`,
    makeOwner: (name) => `Yes, ${name}’s`,
    finishedBy: (name, moment) => `Done by ${name}, ${moment}`,
    advice: 'Advice',
    adviceAsked: (of, moment) => `Asked of ${of}, ${moment}`,
    adviceGiven: (of, moment) => `Advice of ${of}, ${moment}`,
    adviceForYou: (by) => `${by} asks for your advice`,
    busy: 'Several people are working on this mail right now. Nothing was changed. Please try again in a moment.',
    unreadable:
      'This mail carries data of a newer version of Clusterpost. You can read it, but not claim it now. Ask your administrator for an update.',
    noCard: 'There is no knowledge card for you yet, so you cannot claim mail. Ask your coordinator to make one.',
    ownedByOther: (name) => `Do you want to answer this question? Talk to ${name} first, or take it over.`,
    coloursMissing:
      'The colours of your colleagues cannot be added to your own list of categories. Ask your administrator for the permission MailboxSettings.ReadWrite.',

    fits: 'Fits',
    fitsNobody: 'No knowledge card clearly fits this question.',
    fitsLoading: 'Looking for who fits this question…',
    absent: (backup) => (backup ? `away, backup ${backup}` : 'away, no backup'),

    acknowledgement: 'Acknowledgement',
    acknowledged: (moment) => `sent ${moment}`,
    acknowledging: 'is being sent',
    notAcknowledged: (reason) => `not sent, because ${reason}`,
    decideAcknowledgement: (reason) => `not sent by itself: ${reason}. Decide yourself whether to send one`,
    noAcknowledgement: 'not sent yet',
    reasons: acknowledgementReasons,
    otherReason: (id) => `rule ${id} does not allow it`,

    history: 'What happened',
    noHistory: 'Nothing yet.',
    happened: {
      claimed: (by) => `${by} claimed the question`,
      takenOver: (by, whom) => `${by} took the question over from ${whom}`,
      assigned: (by, whom) => `${by} assigned the question to ${whom}`,
      handedOver: (by, whom) => `${by} handed the question over to ${whom}`,
      givenBack: (by) => `${by} gave the question back`,
      adviceAsked: (by, whom) => `${by} asked ${whom} for advice`,
      adviceGiven: (by) => `${by} gave advice`,
      finished: (by) => `${by} finished the question`,
      reopened: (by) => `${by} reopened the question`,
      mended: (by) => `${by} put the category back`,
      undone: (by) => `${by} undid that`,
      acknowledged: () => 'Acknowledgement sent',
      registered: () => 'Question registered',
    },
  },

  reply: {
    heading: 'Check',
    checking: 'Reading your reply…',
    ready: 'Ready to send',
    readyWithTips: (tips) => `Ready to send, with ${count(tips, 'tip', 'tips')}`,
    internal: 'This reply goes to colleagues only',
    internalMeaning:
      'So there is nothing to check. Is your reply for the entrepreneur? Then put the entrepreneur’s address in To.',
    toDo: (n) => `${count(n, 'thing', 'things')} left before you send`,
    group: { error: 'Do first', warn: 'Have a look', hint: 'Could be nicer' },
    severity: { error: 'Error', warn: 'Attention', hint: 'Tip' },
    found: (quote) => `It says: “${quote}”`,
    proposal: 'Proposal',
    apply: 'Apply',
    why: 'Why?',
    fixAll: 'Mend all that can be mended',
    fixing: 'Mending…',
    fixed: 'Changed in your reply.',
    fixedAll: (n) => `${count(n, 'thing', 'things')} changed in your reply.`,
    nothingFixed: 'There was nothing that could be mended by itself.',
    undo: 'Undo',
    undone: 'Everything is as it was.',
    undoTooLate: 'That is no longer possible: the text in that place has changed since.',
    notKept:
      'This Outlook does not remember your choice until you send. Remove the part, or send your reply from Outlook on the web.',
    textChanged: 'Your text changed just now. Nothing was changed by us. Please try again.',
    tooLong: 'This would make the reply too long for Outlook. Nothing was changed.',
    inOrder: (check) => `${check}: in order`,
    spellingLoading: 'Spelling: loading the dictionary…',
    spellingMissing: 'Spelling: the dictionary could not be loaded',

    checks: {
      intern: 'Internal messages',
      aanhef: 'Salutation',
      footer: 'Footer',
      bijlage: 'Attachments',
      spelling: 'Spelling',
    },

    chain: {
      title: 'Internal messages below your reply',
      certain: (cut) =>
        `${count(cut, 'message goes', 'messages go')} when you choose so. What the entrepreneur wrote or already received stays.`,
      questions: (n) => `${count(n, 'part is', 'parts are')} for you to decide.`,
      remove: 'Remove',
      view: 'View',
      hide: 'Hide',
      list: 'What is below your reply',
      verdict: { keep: 'stays', cut: 'goes', ask: 'you decide' },
      clearTitle: 'What is below your reply',
      clear: (n) =>
        `${count(n, 'message goes', 'messages go')} along: from the entrepreneur, or known to them already.`,
      overruled: (n) => `For ${count(n, 'message', 'messages')} you chose yourself what happens.`,
      attachments: (names) => `Gone as well, because it belongs to them alone: ${names}.`,
      picture: (name) => (name === '' ? '[picture]' : `[picture: ${name}]`),
      whole: 'Read the whole mail',
      less: 'Show less',
      yourChoice: 'Your choice.',
      newText: 'Your own text',
      leave: 'Keep it',
      keepIt: 'Stays',
      cutIt: 'Goes',
      decision: 'What happens to this message?',
      unknownSender: 'unknown',
      to: (names) => `to ${names}`,
      removed: (n) => `${count(n, 'message', 'messages')} removed.`,
    },
  },

  problems: {
    offline: {
      title: 'No connection',
      meaning:
        'The mail itself is safe and nothing was changed. Without a connection Clusterpost cannot read the mailbox.',
      button: 'Try again',
    },
    timeout: {
      title: 'The mailbox does not answer',
      meaning: 'No answer came in time. Nothing happened to the mail.',
      button: 'Try again',
    },
    throttled: {
      title: 'The mailbox is busy',
      meaning: 'Exchange asks us to wait for a moment. Nothing is lost.',
      button: 'Try again',
    },
    signIn: {
      title: 'Please sign in again',
      meaning: 'Your sign-in has expired or failed. Nothing happened to the mail.',
      button: 'Sign in',
    },
    noAccess: {
      title: 'You have no rights on this mailbox',
      meaning:
        'With your account Clusterpost may not read or update this mailbox. Ask your administrator for full access to the mailbox.',
      button: 'Try again',
    },
    notFound: {
      title: 'This mail is gone',
      meaning: 'The mail was moved or deleted after you opened it. Clusterpost itself never deletes mail.',
      button: 'Look again',
    },
    conflict: {
      title: 'Somebody else was just before you',
      meaning: 'A colleague changed this mail at the same moment. Nothing was lost.',
      button: 'Look again',
    },
    notConfigured: {
      title: 'Clusterpost has not been set up right yet',
      meaning: 'The mail itself is safe. Give the details below to your administrator.',
      button: 'Try again',
    },
    failed: {
      title: 'Something went wrong in Exchange',
      meaning: 'Exchange gave an answer that Clusterpost does not understand. Nothing was half saved.',
      button: 'Try again',
    },
    notSetUp: {
      title: 'This mailbox has not been set up yet',
      meaning:
        'Clusterpost works in the cluster mailbox. Open a mail there, or ask your administrator to set up this mailbox.',
      button: 'Look again',
    },
    nothingOpen: {
      title: 'There is no mail to show',
      meaning:
        'Choose a mail in the list. Do you see this with a mail open? Then this mailbox is hidden from the address list and Clusterpost does not get to see the mail. Ask your administrator to show the mailbox in the address list.',
      button: 'Look again',
    },
    noSettings: {
      title: 'Your reply cannot be checked yet',
      meaning:
        'Clusterpost does not know the settings of your cluster yet. Open a mail in the cluster mailbox and then Clusterpost; the check works from then on. Your reply stays as it is.',
      button: 'Try again',
    },
    outlookSilent: {
      title: 'Outlook does not answer',
      meaning:
        'Outlook gave no answer in time. Your mail was not changed. If this goes on, close the pane and open it again.',
      button: 'Try again',
    },
    outsideOutlook: {
      title: 'Open Clusterpost in Outlook',
      meaning: 'This page works only in Outlook, beside a mail.',
      button: 'Try again',
    },
    refused: {
      title: 'Outlook refused this',
      meaning: 'Outlook did not allow this step. Your mail was not changed.',
      button: 'Try again',
    },
    unexpected: {
      title: 'Something went wrong in Clusterpost',
      meaning:
        'This should not have happened. The mail itself was not changed. Please send the details to your administrator.',
      button: 'Try again',
    },
  },
};
