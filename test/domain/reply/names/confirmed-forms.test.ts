import { checkReply } from '../../../../src/domain/reply/checks';
import { type ConfirmedForm, confirmedForm, withConfirmed } from '../../../../src/domain/reply/names/confirmed-forms';
import { compactSettings, parseCompactSettings } from '../../../../src/domain/settings/compact';
import { contextWith, replyWith } from '../../../builders/reply';
import { settings } from '../../../taskpane/stand-ins';

const ROBIN = { address: 'robin@fietsenmakerij.example', surname: 'Smit' };

function told(salutation: string, form: ConfirmedForm | null, signature = 'Robin Smit') {
  return checkReply(
    replyWith({
      html: `<p>${salutation}</p><p>Dat mag.</p>`,
      to: [{ name: 'Robin Smit', address: ROBIN.address }],
    }),
    contextWith({
      correspondent: {
        name: 'Robin Smit',
        address: ROBIN.address,
        texts: [`Mag dat?\nMet vriendelijke groet,\n${signature}`],
      },
      forms: form ? [form] : [],
    }),
  )
    .filter(({ check }) => check === 'aanhef.geslacht')
    .map(({ reason, severity, fix }) => [severity, reason, fix?.proposal ?? null]);
}

it.each([
  ['nobody was asked', 'Geachte heer Smit,', null, [['warn', 'unknown', 'Geachte Robin Smit,']]],
  ['it was answered so', 'Geachte heer Smit,', 'heer', []],
  ['it was answered otherwise', 'Geachte heer Smit,', 'mevrouw', [['error', 'confirmed', 'Geachte mevrouw Smit,']]],
  ['neither was answered', 'Geachte mevrouw Smit,', 'neutral', [['error', 'confirmed', 'Geachte Robin Smit,']]],
  ['the reply needs no answer', 'Geachte Robin Smit,', 'mevrouw', []],
] as const)('how somebody is addressed when %s', (_when, salutation, form, expected) => {
  expect(told(salutation, form && { ...ROBIN, form })).toEqual(expected);
});

it('what people write of themselves counts above what a colleague answered', () => {
  expect(told('Geachte heer Smit,', { ...ROBIN, form: 'mevrouw' }, 'dhr. R. Smit')).toEqual([]);
});

it('an answer about one person says nothing of another who writes from the same address', () => {
  expect(told('Geachte heer Smit,', { ...ROBIN, surname: 'Visser', form: 'heer' })).toMatchObject([
    ['warn', 'unknown', expect.anything()],
  ]);
});

describe('the answers', () => {
  it('know each person by one, the newest', () => {
    const forms = withConfirmed(withConfirmed([], { ...ROBIN, form: 'heer' }), {
      ...{ address: 'Robin@Fietsenmakerij.example', surname: 'smit', form: 'neutral' },
    });
    expect(forms).toHaveLength(1);
    expect(confirmedForm(forms, ROBIN)).toBe('neutral');
  });

  it('are forgotten when hundreds of others were asked about since', () => {
    const others = Array.from({ length: 600 }, (_, at) => ({
      ...ROBIN,
      address: `${at}@bedrijf.example`,
      form: 'heer' as const,
    }));
    const forms = others.reduce<readonly ConfirmedForm[]>(withConfirmed, [{ ...ROBIN, form: 'heer' }]);
    expect(forms).toHaveLength(500);
    expect(confirmedForm(forms, ROBIN)).toBeNull();
  });

  it('fit into what Outlook keeps for the check at send, the newest of them', () => {
    const forms = Array.from({ length: 500 }, (_, at) => ({
      ...ROBIN,
      address: `${at}@bedrijf.example`,
      form: 'heer' as const,
    }));
    const compact = compactSettings({ ...settings, forms }, null, new Date(0));
    const kept = parseCompactSettings(JSON.stringify(compact))?.settings.forms ?? [];
    expect(kept[0]).toEqual(forms[0]);
    expect(kept.length).toBeGreaterThan(50);
    expect(JSON.stringify(kept).length).toBeLessThan(6_100);
  });
});
