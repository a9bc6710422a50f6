import { type Attachment, dataUrl } from '../data/attachment';
import { sanitised } from '../mail/show-mail';
import type { Editor } from './compose-model';
import { KeptSource } from './kept-source';
import { CONTENT_ID, htmlIn } from './write-html';

export type Format = 'bold' | 'italic' | 'underline' | 'insertUnorderedList' | 'insertOrderedList';

export interface MailEditor extends Editor {
  /** Changes the look of what is selected. */
  format(format: Format): void;
  /** Puts a picture that is attached to the mail where the cursor is. */
  insertPicture(picture: Attachment): void;
  lock(isLocked: boolean): void;
}

/**
 * Makes the page in a frame one in which a mail is written. The source that was handed over stays byte for byte what it was, but for what somebody
 * types.
 * @param page a document in which no script runs
 * @param pictures what is attached to the mail, for the pictures to which its HTML refers
 * @param onEdit somebody typed
 */
export function mailEditor(page: Document, pictures: () => readonly Attachment[], onEdit: () => void): MailEditor {
  let kept = new KeptSource('');
  const { body } = page;

  const noted = (records: readonly MutationRecord[]): void => {
    if (records.length === 0) return;
    kept.note(records);
    onEdit();
  };
  // A listener for `input` is not called in every browser where no script may run; an observer is.
  const observer = new MutationObserver(noted);
  const watch = (): void =>
    observer.observe(body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['style', 'class', 'align', 'dir', 'href'],
    });

  body.contentEditable = 'true';
  body.setAttribute('role', 'textbox');
  body.setAttribute('aria-multiline', 'true');
  body.setAttribute('aria-label', 'Bericht');
  watch();

  function showPictures(): void {
    for (const image of body.querySelectorAll<HTMLImageElement>('img[src^="cid:"]')) {
      const contentId = image.src.slice('cid:'.length);
      const picture = pictures().find((each) => each.contentId === contentId);
      image.setAttribute(CONTENT_ID, contentId);
      if (picture !== undefined) image.src = dataUrl(picture);
    }
  }

  return {
    html() {
      noted(observer.takeRecords());
      return kept.html();
    },
    show(html) {
      observer.disconnect();
      kept = new KeptSource(html);
      const mail = new DOMParser().parseFromString(sanitised(kept.marked()), 'text/html');
      for (const old of page.head.querySelectorAll('[data-of-mail]')) old.remove();
      for (const style of mail.head.querySelectorAll('style')) {
        const shown = page.head.appendChild(page.importNode(style, true));
        shown.dataset['ofMail'] = '';
      }
      body.replaceChildren(...[...mail.body.childNodes].map((node) => page.importNode(node, true)));
      kept.adopt(body);
      showPictures();
      watch();
    },
    format(format) {
      body.focus();
      page.execCommand(format);
    },
    insertPicture(picture) {
      body.focus();
      const image = page.createElement('img');
      image.src = dataUrl(picture);
      image.alt = picture.name;
      image.setAttribute(CONTENT_ID, picture.contentId ?? '');
      page.execCommand('insertHTML', false, image.outerHTML);
    },
    insert(html) {
      // Anywhere but in a text the cursor stands nowhere: Outlook then begins at the top.
      if (page.getSelection()?.rangeCount === 0) page.getSelection()?.collapse(body, 0);
      const piece = new DOMParser().parseFromString(sanitised(html), 'text/html');
      page.execCommand('insertHTML', false, piece.body.innerHTML);
    },
    selected() {
      const holder = page.createElement('div');
      const selection = page.getSelection();
      if (selection !== null && selection.rangeCount > 0) holder.append(selection.getRangeAt(0).cloneContents());
      return htmlIn(holder);
    },
    lock(isLocked) {
      body.contentEditable = isLocked ? 'false' : 'true';
    },
  };
}
