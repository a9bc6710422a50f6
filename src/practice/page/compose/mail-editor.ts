import { sanitised } from '../mail/show-mail';
import type { Editor } from './compose-model';

export type Format = 'bold' | 'italic' | 'underline' | 'insertUnorderedList' | 'insertOrderedList';

export interface MailEditor extends Editor {
  /** Changes the look of what is selected. */
  format(format: Format): void;
  lock(isLocked: boolean): void;
}

/**
 * Makes the page in a frame one in which a mail is written. The source stays as it was handed over, byte for byte, until somebody
 * types; from then on it is what the page holds, in the head that the source came with.
 * @param page a document in which no script runs
 * @param onEdit somebody typed
 */
export function mailEditor(page: Document, onEdit: () => void): MailEditor {
  let source = '';
  let shell = new DOMParser().parseFromString('', 'text/html');
  let isTyped = false;

  const typed = (): void => {
    isTyped = true;
    onEdit();
  };
  // A listener for `input` is not called in every browser where no script may run; an observer is.
  const observer = new MutationObserver(typed);
  const watch = (): void =>
    observer.observe(page.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['style', 'class', 'align', 'dir', 'href'],
    });

  const { body } = page;
  body.contentEditable = 'true';
  body.setAttribute('role', 'textbox');
  body.setAttribute('aria-multiline', 'true');
  body.setAttribute('aria-label', 'Bericht');
  watch();

  return {
    html() {
      if (observer.takeRecords().length > 0) typed();
      if (!isTyped) return source;
      shell.body.innerHTML = body.innerHTML;
      return shell.documentElement.outerHTML;
    },
    show(html) {
      observer.disconnect();
      source = html;
      isTyped = false;
      shell = new DOMParser().parseFromString(sanitised(html), 'text/html');
      for (const old of page.head.querySelectorAll('[data-of-mail]')) old.remove();
      for (const style of shell.head.querySelectorAll('style')) {
        const shown = page.head.appendChild(page.importNode(style, true));
        shown.dataset['ofMail'] = '';
      }
      body.innerHTML = shell.body.innerHTML;
      watch();
    },
    format(format) {
      body.focus();
      page.execCommand(format);
    },
    lock(isLocked) {
      body.contentEditable = isLocked ? 'false' : 'true';
    },
  };
}
