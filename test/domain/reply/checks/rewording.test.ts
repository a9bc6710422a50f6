import { checkReply } from '../../../../src/domain/reply/checks';
import { applyEdits, type CheckId } from '../../../../src/domain/reply/finding';
import { contextWith, replyWith } from '../../../builders/reply';

/** What becomes of a text by the first remedy of a check; null when it has none. */
function remedied(check: CheckId, text: string): string | null {
  const content = `Geachte heer Hoekema,\n\n${text}\n\nMet vriendelijke groet,\n\nSanne Brandsma`;
  const reply = replyWith({ body: { format: 'text', content } });
  const fix = checkReply(reply, contextWith()).find((finding) => finding.check === check)?.fix;
  return fix ? (applyEdits(content, fix.edits).split('\n\n')[1] ?? '') : null;
}

describe('the formal pronoun', () => {
  it.each([
    ['Als je vragen hebt, kun je mij mailen.', 'Als u vragen hebt, kunt u mij mailen.'],
    ['Dat kan als jij dat wilt.', 'Dat kan als u dat wilt.'],
    ['Stuur de tekening met je aanvraag mee.', 'Stuur de tekening met uw aanvraag mee.'],
    ['Als je vergunning klaar is, mag het.', null],
  ])('%s', (text, expected) => {
    expect(remedied('toon', text)).toBe(expected);
  });
});

describe('a note to a colleague goes and the answer stays', () => {
  it.each([
    ['Dat mag (Jolanda: klopt dit?).', 'Dat mag.'],
    ['Dat mag. [check dit nog] De kosten zijn € 40.', 'Dat mag. De kosten zijn € 40.'],
    ['Dat mag. @Jolanda wil jij dit nakijken?', 'Dat mag. '],
    ['Jolanda, kun jij de prijs nog nakijken?', ''],
  ])('%s', (text, expected) => {
    expect(remedied('intern', text)).toBe(expected);
  });

  it.each([
    'Dat mag (tot 1 mei 2027). Jolanda Meijer stuurt u de brief.',
    'Jolanda Meijer: 0512 00 21 40.',
    'De prijs is € 40 [inclusief btw].',
  ])('nothing is a note in: %s', (text) => {
    expect(remedied('intern', text)).toBeNull();
  });
});
