import type { Attachment } from '../data/attachment';

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

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new Error('the file could not be read'));
    reader.readAsDataURL(file);
  });
}
