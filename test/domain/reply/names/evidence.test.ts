import { readEvidence } from '../../../../src/domain/reply/names/evidence';
import { fullName } from '../../../../src/domain/reply/names/write-name';

/** Who signed, by the lines of the signature and by how the mail was sent. */
function signer(signature: string, name = '', address = 'info@onderneming.example'): string {
  const { name: found } = readEvidence(
    { name, address, texts: [`Mag dat?\nMet vriendelijke groet,\n${signature}`] },
    [],
  );
  return found ? fullName(found) : '';
}

describe('who signed a mail', () => {
  it.each([
    ['a group writes by a person', 'Namens Agrarische Jongeren Noord,\nGerrit Postmus', 'Gerrit Postmus'],
    ['a club', 'VV Noorderhage\nHenk Bos, secretaris', 'Henk Bos'],
    ['a village', 'Dorpsbelang Oosterend\nSjoerd de Haan', 'Sjoerd de Haan'],
    ['a firm with an article', 'De Gouden Draak\nMei Ling Wong', 'Mei Ling Wong'],
    ['a group alone', 'Namens Friese Marktkooplieden', ''],
    ['initials like those of a club', 'V.V. Bakker', 'V.V. Bakker'],
    ['a person with an article', 'De heer Jan Bos', 'Jan Bos'],
  ])('%s', (_what, signature, expected) => {
    expect(signer(signature)).toBe(expected);
  });

  it('is the one who sent it, when a firm has a name like a person’s', () => {
    const signature = 'Ontdek de Waddenkust\nBram Vis';
    expect(signer(signature, 'Bram Vis', 'post@waddenkust.example')).toBe('Bram Vis');
    expect(signer(signature, '', 'bram@waddenkust.example')).toBe('Bram Vis');
  });
});
