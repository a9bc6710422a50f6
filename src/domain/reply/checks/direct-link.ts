import { isSiteReference } from '../content/site-references';
import type { Sentence } from '../content/sentences';
import type { Draft } from '../draft';
import { asHtml } from '../edits';
import type { Finding, SourceEdit } from '../finding';
import { directAddress, type Link, reachOf, touch } from '../links';
import type { Check } from './check';
import { findingAt, shortened } from './finding-at';

/**
 * url.direct: whoever sends the entrepreneur to a website gives the address of the page itself (tip 1), and not one that Outlook packed into a Safe
 * Link. Rule book 5.1. Which page is meant only the writer knows, so there is a remedy for packed addresses alone.
 */
export const directLink: Check = {
  ids: ['url.direct'],
  run: (draft) => [...missing(draft), ...packed(draft)],
};

function missing(draft: Draft): readonly Finding[] {
  const { sentences, language, links } = draft;
  const places = sentences.map(({ start, end }) => draft.where(start, end));
  const linksIn = (index: number): readonly Link[] => {
    const place = places[index];
    return place ? links.filter(({ shown }) => touch(shown, place)) : [];
  };
  const findings: Finding[] = [];
  sentences.forEach((sentence, index) => {
    const own = linksIn(index);
    const isReference = isSiteReference(sentence, language);
    if (!isReference && !own.some(({ address }) => reachOf(address) === 'shortened')) return;
    const beside = pointsBack(sentence) ? [...linksIn(index - 1), ...linksIn(index + 1)] : linksIn(index + 1);
    if ([...own, ...beside].some(({ address }) => reachOf(address) === 'page')) return;
    if (own.some(({ address }) => reachOf(address) === 'shortened')) {
      findings.push(findingAt(draft, sentence, { check: 'url.direct', reason: 'shortened', severity: 'warn' }));
    } else if (own.length > 0 || isOmgevingsloket(sentence)) {
      findings.push(findingAt(draft, sentence, { check: 'url.direct', reason: 'home', severity: 'warn' }));
    } else {
      findings.push(findingAt(draft, sentence, { check: 'url.direct', reason: 'missing', severity: 'error' }));
    }
  });
  return findings;
}

/** "Op die pagina staat ook het formulier": the link stood in the sentence before. */
function pointsBack({ words }: Sentence): boolean {
  return /(?:^|[^a-z])(?:die|deze|dezelfde|daar|daarop|this|that|dort|dieser) /.test(words);
}

/** The national counter has no address per question. */
function isOmgevingsloket({ words }: Sentence): boolean {
  return /omgevingsloket/.test(words);
}

function packed(draft: Draft): readonly Finding[] {
  const { reply, links } = draft;
  const findings: Finding[] = [];
  for (const { address, shown, behind } of links) {
    const direct = directAddress(address);
    if (direct === null) continue;
    const put = (place: { readonly start: number; readonly end: number }): SourceEdit => ({
      ...place,
      text: reply.body.format === 'html' ? asHtml(direct).replace(/"/g, '&quot;') : direct,
    });
    const isShown = behind !== null && directAddress(plain(reply.body.content.slice(shown.start, shown.end))) !== null;
    const edits = behind === null ? [put(shown)] : [put(behind), ...(isShown ? [put(shown)] : [])];
    findings.push({
      check: 'url.direct',
      reason: 'packed',
      severity: 'warn',
      quote: shortened(direct),
      where: shown,
      parameters: {},
      fix: { edits, proposal: direct },
    });
  }
  return findings;
}

function plain(html: string): string {
  return html
    .replace(/<[^<>]*>/g, '')
    .replace(/&amp;/g, '&')
    .trim();
}
