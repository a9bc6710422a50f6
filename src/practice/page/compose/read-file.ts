import type { Attachment } from '../data/attachment';
import { base64Of } from '../data/base64';

/** A file from this computer, ready to be attached. @param contentId how the text refers to it, for a picture in the text */
export async function readFile(file: File, contentId: string | null): Promise<Attachment> {
  return {
    name: file.name,
    contentType: file.type === '' ? 'application/octet-stream' : file.type,
    size: file.size,
    contentId,
    isInline: contentId !== null,
    base64: await base64Of(file),
  };
}
