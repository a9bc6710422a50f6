import {
  addAttachment,
  countAttachments,
  getAttachment,
  getAttachmentContent,
  listAttachments,
  removeAttachment,
} from './attachments';
import { createCategory, deleteCategory, getCategory, listCategories, recolourCategory } from './categories';
import { messagesDelta, refuseDelta } from './delta';
import { addExtension, getExtension, listExtensions, removeExtension, updateExtension } from './extensions';
import { foldersDelta } from './folder-delta';
import {
  copyFolder,
  countFolders,
  createChildFolder,
  createFolder,
  deleteFolder,
  deleteFolderForGood,
  getFolder,
  listChildFolders,
  listFolders,
  moveFolder,
  updateFolder,
} from './folders';
import { listLanguages, listTimeZones } from './languages';
import { getMailTips } from './mail-tips';
import { getMailboxSetting, getMailboxSettings, updateMailboxSettings } from './mailbox-settings';
import {
  copyMessage,
  countMessages,
  createMessage,
  deleteForGood,
  deleteMessage,
  getMessage,
  getMime,
  listMessages,
  moveMessage,
  updateMessage,
} from './messages';
import { createReplyDraft } from './replies';
import type { GraphAnswer, MailboxCall, Method } from './request';
import type { Need } from './rights';
import { listRules, noSuchRule, refuseRule } from './rules';
import { replyAtOnce, sendDraft, sendMail } from './sending';
import { translateIds } from './translate-ids';
import { createUploadSession } from './uploads/routes';
import { getUser } from './users';

export type Handler = (call: MailboxCall) => GraphAnswer | Promise<GraphAnswer>;

export interface Route {
  readonly method: Method;
  readonly pattern: readonly string[];
  readonly need: Need;
  readonly handler: Handler;
}

const route = (method: Method, path: string, need: Need, handler: Handler): Route => ({
  method,
  need,
  pattern: path === '' ? [] : path.split('/'),
  handler,
});

/** What can be done with messages, wherever they are listed. */
const messageRoutes = (at: string): readonly Route[] => [
  route('GET', at, 'readMail', listMessages),
  route('GET', `${at}/$count`, 'readMail', countMessages),
  route('POST', at, 'writeMail', createMessage),
  route('GET', `${at}/:message`, 'readMail', getMessage),
  route('GET', `${at}/:message/$value`, 'readMail', getMime),
  route('PATCH', `${at}/:message`, 'writeMail', updateMessage),
  route('DELETE', `${at}/:message`, 'writeMail', deleteMessage),
  route('POST', `${at}/:message/permanentDelete`, 'writeMail', deleteForGood),
  route('POST', `${at}/:message/move`, 'writeMail', moveMessage),
  route('POST', `${at}/:message/copy`, 'writeMail', copyMessage),
  route('POST', `${at}/:message/createReply`, 'writeMail', createReplyDraft('reply')),
  route('POST', `${at}/:message/createReplyAll`, 'writeMail', createReplyDraft('replyAll')),
  route('POST', `${at}/:message/createForward`, 'writeMail', createReplyDraft('forward')),
  route('POST', `${at}/:message/reply`, 'sendMail', replyAtOnce('reply')),
  route('POST', `${at}/:message/replyAll`, 'sendMail', replyAtOnce('replyAll')),
  route('POST', `${at}/:message/forward`, 'sendMail', replyAtOnce('forward')),
  route('POST', `${at}/:message/send`, 'sendMail', sendDraft),
  route('GET', `${at}/:message/attachments`, 'readMail', listAttachments),
  route('GET', `${at}/:message/attachments/$count`, 'readMail', countAttachments),
  route('POST', `${at}/:message/attachments`, 'writeMail', addAttachment),
  route('POST', `${at}/:message/attachments/createUploadSession`, 'writeMail', createUploadSession),
  route('GET', `${at}/:message/attachments/:attachment`, 'readMail', getAttachment),
  route('GET', `${at}/:message/attachments/:attachment/$value`, 'readMail', getAttachmentContent),
  route('DELETE', `${at}/:message/attachments/:attachment`, 'writeMail', removeAttachment),
  route('GET', `${at}/:message/extensions`, 'readMail', listExtensions),
  route('POST', `${at}/:message/extensions`, 'writeMail', addExtension),
  route('GET', `${at}/:message/extensions/:extension`, 'readMail', getExtension),
  route('PATCH', `${at}/:message/extensions/:extension`, 'writeMail', updateExtension),
  route('DELETE', `${at}/:message/extensions/:extension`, 'writeMail', removeExtension),
];

/** The calls within one mailbox. The first that fits counts, so fixed words stand before variable parts. */
export const ROUTES: readonly Route[] = [
  route('GET', '', 'profile', getUser),
  route('GET', 'mailboxSettings', 'readSettings', getMailboxSettings),
  route('PATCH', 'mailboxSettings', 'writeSettings', updateMailboxSettings),
  route('GET', 'mailboxSettings/:setting', 'readSettings', getMailboxSetting),
  route('GET', 'outlook/supportedLanguages', 'profile', listLanguages),
  route('GET', 'outlook/supportedTimeZones', 'profile', listTimeZones),
  route('GET', 'outlook/supportedTimeZones/:standard', 'profile', listTimeZones),
  route('POST', 'getMailTips', 'readMail', getMailTips),
  route('POST', 'translateExchangeIds', 'profile', translateIds),
  route('POST', 'sendMail', 'sendMail', sendMail),
  route('GET', 'outlook/masterCategories', 'readSettings', listCategories),
  route('POST', 'outlook/masterCategories', 'writeSettings', createCategory),
  route('GET', 'outlook/masterCategories/:category', 'readSettings', getCategory),
  route('PATCH', 'outlook/masterCategories/:category', 'writeSettings', recolourCategory),
  route('DELETE', 'outlook/masterCategories/:category', 'writeSettings', deleteCategory),
  route('GET', 'mailFolders', 'readMail', listFolders),
  route('POST', 'mailFolders', 'writeMail', createFolder),
  route('GET', 'mailFolders/$count', 'readMail', countFolders),
  route('GET', 'mailFolders/delta', 'readMail', foldersDelta),
  route('GET', 'mailFolders/:folder', 'readMail', getFolder),
  route('PATCH', 'mailFolders/:folder', 'writeMail', updateFolder),
  route('DELETE', 'mailFolders/:folder', 'writeMail', deleteFolder),
  route('POST', 'mailFolders/:folder/permanentDelete', 'writeMail', deleteFolderForGood),
  route('POST', 'mailFolders/:folder/move', 'writeMail', moveFolder),
  route('POST', 'mailFolders/:folder/copy', 'writeMail', copyFolder),
  route('GET', 'mailFolders/:folder/childFolders/$count', 'readMail', countFolders),
  route('GET', 'mailFolders/:folder/childFolders', 'readMail', listChildFolders),
  route('POST', 'mailFolders/:folder/childFolders', 'writeMail', createChildFolder),
  route('GET', 'mailFolders/:folder/messageRules', 'readSettings', listRules),
  route('POST', 'mailFolders/:folder/messageRules', 'writeSettings', refuseRule),
  route('GET', 'mailFolders/:folder/messageRules/:rule', 'readSettings', noSuchRule),
  route('PATCH', 'mailFolders/:folder/messageRules/:rule', 'writeSettings', noSuchRule),
  route('DELETE', 'mailFolders/:folder/messageRules/:rule', 'writeSettings', noSuchRule),
  route('GET', 'mailFolders/:folder/messages/delta', 'readMail', messagesDelta),
  ...messageRoutes('mailFolders/:folder/messages'),
  route('GET', 'messages/delta', 'readMail', refuseDelta),
  ...messageRoutes('messages'),
];
