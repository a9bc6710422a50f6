/** What mail programs put before the subject of an answer and of a forwarded mail: nl, en, de, fr, es, it and the Nordic countries. */
const ANSWER = /^(re|antw|antwoord|aw|sv)\s?(\[\d+\])?\s?:\s*/i;
const FORWARD = /^(fw|fwd|wg|tr|rv|i|vb|doorst|doorg|doorgestuurd|doorsturen)\s?(\[\d+\])?\s?:\s*/i;

/** Marks and notes with which colleagues find their way; a bracket holds one as a whole. */
const REMARKS: readonly RegExp[] = [
  /[[(]\s*(intern|internal|alleen intern|niet meesturen|niet naar buiten|niet doorsturen|concept)\b[^\])]{0,60}[\])]/gi,
  /[[(]\s*(vertrouwelijk|niet delen|graag (advies|reactie|overleg)|ter (info|informatie|kennisname)|t\.?k\.?n\.?)(?![\wÀ-ÿ])[^\])]{0,60}[\])]/gi,
  /(^|\s[-–|/]\s?)@[a-zà-ÿ][\wà-ÿ.'-]{1,30}\s*$/g,
  /(^|[\s,(-])@[A-ZÀ-Þ][\wÀ-ÿ'-]+(( (van|de|der|den|ten|ter)){1,3} [A-ZÀ-Þ][\wÀ-ÿ'-]+)?/g,
  /^\s*(alleen )?intern(al)?\s?:\s*/gi,
  /\s[-–|/]\s*((alleen )?intern(al)?( (advies|overleg))?|niet (delen|doorsturen|meesturen|naar buiten)|vertrouwelijk|graag advies( [\wÀ-ÿ]{1,20})?|ter info( [\wÀ-ÿ]{1,20})?)\s*$/gi,
];

/** A subject as its reader should get it, and what in it is not meant for that reader. */
export interface SubjectParts {
  readonly isForwarded: boolean;
  /** As they stand there. */
  readonly remarks: readonly string[];
  /** Without FW: and remarks; RE: stays, once. */
  readonly clean: string;
}

export function readSubject(subject: string): SubjectParts {
  let rest = subject.trim();
  let answer = '';
  let isForwarded = false;
  for (;;) {
    const prefix = ANSWER.exec(rest) ?? FORWARD.exec(rest);
    if (prefix === null) break;
    if (FORWARD.test(prefix[0])) isForwarded = true;
    else answer = answer || prefix[0].trim();
    rest = rest.slice(prefix[0].length);
  }
  const remarks: string[] = [];
  for (const remark of REMARKS) {
    rest = rest.replace(remark, (found) => {
      remarks.push(found.replace(/^[\s,(|/–-]+(?=@)/, '').trim());
      return ' ';
    });
  }
  const bare = rest.replace(/\s+/g, ' ').replace(/^[\s\-–|/:,]+|[\s\-–|/:,]+$/g, '');
  return { isForwarded, remarks, clean: [answer, bare].filter(Boolean).join(' ') };
}
