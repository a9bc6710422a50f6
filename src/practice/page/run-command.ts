import type { Command } from './list/list-commands';
import { everything, NOTHING_CHOSEN, only } from './list/selection';
import { focusOn } from './look/focus';
import type { Outlook } from './outlook';

/** Does what a key asks for, with what is chosen; false when there is nothing to do it with. */
export function runCommand(outlook: Outlook, command: Command): boolean {
  const { navigator } = outlook;
  const { model } = navigator;
  const { selection } = model.get();
  const { selected } = outlook.get();
  const messages = model.chosenMessages();
  switch (command) {
    case 'search':
      focusOn('search');
      return true;
    case 'chooseAll':
      navigator.choose(everything(selection, model.keys()));
      return true;
    case 'undo':
      if (navigator.get().undo === null) return false;
      navigator.undo();
      return true;
    case 'dropChoice':
      if (selection.chosen.size < 2) return false;
      navigator.choose(selection.active === null ? NOTHING_CHOSEN : only(selection.active));
      return true;
    case 'reply':
    case 'replyAll':
    case 'forward':
      if (selected === null || selected.isDraft) return false;
      void outlook.answer(command);
      return true;
    case 'remove':
    case 'archive':
    case 'markRead':
    case 'markUnread':
    case 'flag':
      if (messages.length === 0) return false;
  }
  switch (command) {
    case 'remove':
      navigator.remove(messages);
      break;
    case 'archive':
      navigator.move(messages, 'archive');
      break;
    case 'markRead':
    case 'markUnread':
      navigator.markRead(messages, command === 'markRead');
      break;
    case 'flag': {
      const open = messages.filter(({ flag }) => flag !== null && !flag.isComplete);
      navigator.flag(open.length > 0 ? open : messages, { isComplete: open.length > 0, due: null });
    }
  }
  return true;
}
