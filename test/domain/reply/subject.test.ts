import { readSubject } from '../../../src/domain/reply/subject';

describe('a subject with what is meant for colleagues', () => {
  it.each([
    ['Bord (graag advies Karim)', '(graag advies Karim)'],
    ['Bord (ter info JM)', '(ter info JM)'],
    ['Bord / @jolanda', '@jolanda'],
    ['Bord – intern advies', '– intern advies'],
    ['Bord - niet delen', '- niet delen'],
    ['Bord [vertrouwelijk]', '[vertrouwelijk]'],
    ['[intern] Bord', '[intern]'],
    ['Bord @Karim', '@Karim'],
  ])('is told of, and can go without: %s', (subject, remark) => {
    expect(readSubject(`RE: ${subject}`)).toEqual({ isForwarded: false, remarks: [remark], clean: 'RE: Bord' });
  });

  it.each(['RV: Bord', 'I: Bord', 'FW: Bord', 'VB: Bord'])('was forwarded: %s', (subject) => {
    expect(readSubject(subject)).toEqual({ isForwarded: true, remarks: [], clean: 'Bord' });
  });

  it.each([
    'Advies over een bord',
    'Bord (groen) / vlag',
    'Interne verbouwing',
    'Delen van een terras - wie mag dat',
    'Mail naar info@bloemenfenna.example',
    'I love flowers: een vraag',
    'Terras 24/7',
  ])('stays as it is: %s', (subject) => {
    expect(readSubject(subject)).toEqual({ isForwarded: false, remarks: [], clean: subject });
  });
});
