import type { OverviewTexts } from './overview-nl';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const overviewEn: OverviewTexts = {
  title: 'Overview',
  practice: 'Practice mode',
  tabs: { label: 'Parts of the overview', now: 'Now', figures: 'How are we doing', settings: 'Settings' },

  mailboxes: {
    choose: 'Which cluster mailbox do you want to see?',
    explain: 'Enter the address of the shared mailbox. Your choice is kept in this browser.',
    address: 'Address of the cluster mailbox',
    open: 'Show overview',
    invalid: 'This is not a mail address. For example: business@municipality.nl',
    menu: 'Mailboxes',
    several: (n) => count(n, 'mailbox', 'mailboxes'),
    add: 'Add a mailbox',
    remove: (name) => `Hide ${name}`,
  },

  state: {
    asOf: (moment) => `As of ${moment}`,
    stale: (moment) => `No connection. This is how things stood ${moment}; Clusterpost keeps trying by itself.`,
    refresh: 'Refresh',
    print: 'Print',
    reading: (n) => `${count(n, 'message', 'messages')} read…`,
  },

  tiles: {
    label: 'Filters',
    nobody: 'Nobody’s',
    late: 'Late',
    today: 'Today',
    advice: 'Awaiting advice',
    hint: {
      nobody: 'not claimed yet',
      late: 'past the answer date',
      today: 'answer is due today',
      advice: 'a colleague was asked',
    },
  },

  people: {
    heading: 'Colleagues',
    everybody: 'Everybody',
    open: (n) => `${n} open`,
    late: (n) => `${n} late`,
    presence: 'Today',
    openHead: 'Open',
    present: 'present',
    backup: (name) => `absent, backup ${name}`,
    noBackup: 'absent, no backup',
    back: (day) => `back on ${day}`,
    noCard: 'no knowledge card',
    weight: { light: 'has room', even: '', heavy: 'very full', away: 'absent with open questions' },
    adviceAsked: (n) => count(n, 'request for advice', 'requests for advice'),
  },

  list: {
    heading: 'Open questions',
    shown: (shown, all) =>
      shown === all ? count(all, 'question', 'questions') : `${shown} of ${count(all, 'question', 'questions')}`,
    search: 'Search subject, sender or colleague',
    only: 'Show',
    onlyAll: 'All open questions',
    onlyRisk: 'Promise about to break',
    onlyHeldBack: 'Acknowledgement held back',
    onlyDifference: 'Category differs',
    group: 'Group',
    groupBy: { none: 'Not', owner: 'By colleague', standing: 'By urgency', domain: 'By domain', mailbox: 'By mailbox' },
    columns: {
      subject: 'Subject',
      sender: 'Sender',
      owner: 'Owner',
      due: 'Answer by',
      received: 'Received',
      signs: 'Mind',
      mailbox: 'Mailbox',
    },
    nobody: 'Nobody’s yet',
    noDomain: 'No domain',
    standing: { nobody: 'Nobody’s', late: 'Late', today: 'Today', later: 'Later', undated: 'No date' },
    noDue: 'no date',
    empty: 'Nothing is open. Everything was answered.',
    emptyFilter: 'No questions match this choice.',
    clear: 'Show everything',
    clearSearch: 'Clear search',
    selected: (n) => `${count(n, 'question', 'questions')} selected`,
    select: (subject) => `Select ${subject}`,
    selectAll: 'Select all questions in the list',
    unselect: 'Clear selection',
    details: (subject) => `More about ${subject}`,
  },

  signs: {
    late: 'late',
    risk: 'promise about to break',
    advice: (name) => `waits for ${name}`,
    heldBack: 'no acknowledgement',
    difference: 'category differs',
  },

  reassign: {
    button: 'Assign',
    hint: 'Select one or more questions to give them to a colleague.',
    to: 'To whom?',
    choose: 'Choose a colleague',
    why: 'Why? (may stay empty)',
    go: (n, name) => `Give ${count(n, 'question', 'questions')} to ${name}`,
    cancel: 'Cancel',
    busy: (done, all) => `${done} of ${all} done…`,
    done: (n, name) => `${count(n, 'question is', 'questions are')} now ${name}’s.`,
    failed: (n) => `${count(n, 'question was', 'questions were')} not assigned:`,
    undo: 'Undo',
    undone: 'Everything is as it was.',
    noCard: 'You have no knowledge card in this mailbox yourself, so you cannot assign questions.',
    several: 'Select questions of one mailbox to assign them.',
  },

  details: {
    open: 'Open in Outlook',
    close: 'Close',
    from: 'From',
    received: 'Received',
    due: 'Answer by',
    owner: 'Owner',
    since: (moment) => `since ${moment}`,
    riskHeading: 'This promise will break if nobody does anything',
    risk: {
      nobody: (day) => `The answer is due ${day}, and nobody owns the question yet.`,
      ownerAway: (day) => `The answer is due ${day}, and the owner does not work until then.`,
      advice: (day) => `The answer is due ${day}, and advice is still awaited.`,
      lastDay: () => 'Today is the last day.',
    },
    adviceHeading: 'Advice',
    advice: (name, days) =>
      days === 0 ? `Asked of ${name} today` : `Asked of ${name}, ${count(days, 'working day', 'working days')} ago`,
    adviceAway: 'absent today',
    heldBackHeading: 'No acknowledgement',
    heldBack: { refused: (why) => `Not sent: ${why}.`, person: (why) => `Somebody has to decide: ${why}.` },
    differenceHeading: 'Category differs',
    missing: (name) => `Clusterpost has ${name} as the owner, but the category was taken off by hand.`,
    byHand: (names) => `The category of ${names} was put on by hand, but Clusterpost does not know of it.`,
    mend: 'Open the mail in Outlook to set this right.',
    noPreview: 'No text.',
  },

  notices: {
    heading: 'Mind',
    more: (n) => `${count(n, 'more notice', 'more notices')}`,
    less: 'Fewer notices',
    awayWithOpen: (name, n, until, backup) =>
      `${name} is absent until ${until} and has ${count(n, 'open question', 'open questions')}. ${backup === null ? 'There is no backup.' : `Backup: ${backup}.`}`,
    show: 'Show questions',
    domainEmpty: (domain) => `Nobody is here today for ${domain}.`,
    cardOld: (name, since) =>
      since === null
        ? `The knowledge card of ${name} was never checked.`
        : `The knowledge card of ${name} was last checked on ${since}.`,
    cardsOld: (n) => `${n} knowledge cards were not checked for over half a year.`,
  },
};
