import fc from 'fast-check';
import { MOST_IGNORED, withoutIgnored, type IgnoredAlways } from '../../../src/domain/reply/ignoring';
import { compactSettings, parseCompactSettings } from '../../../src/domain/settings/compact';
import { settings } from '../../taskpane/stand-ins';

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
const ROOM = 32 * 1024;

describe('the copy for the check at send', () => {
  it('fits into the roaming settings, whatever the cluster keeps', () => {
    const long = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(fc.array(long, { minLength: 500, maxLength: 900 }), long, (words, quote) => {
        const ignored = Array.from({ length: 100 }, (_, number) => ignoredOf(`${number} ${quote}`.slice(0, 80)));
        const forms = words.map((surname) => ({ surname, address: `${surname}@zaak.example`, form: 'heer' as const }));
        const compact = compactSettings({ ...settings, words, ignored, forms }, null, new Date(0));
        expect(bytes(compact)).toBeLessThan(ROOM);
        expect(compact.settings.ignored).toHaveLength(MOST_IGNORED);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps every word of an ordinary list', () => {
    const words = Array.from({ length: 1_000 }, (_, number) => `vakwoord${number}`);
    expect(compactSettings({ ...settings, words }, null, new Date(0)).settings.words).toEqual(words);
  });

  it('recognises what is ignored, and leaves out why', () => {
    const compact = compactSettings({ ...settings, ignored: [ignoredOf('Top!')] }, null, new Date(0));
    const kept = parseCompactSettings(JSON.stringify(compact))?.settings.ignored ?? [];
    const found = {
      ...{ check: 'toon' as const, reason: 'loose', severity: 'warn' as const, quote: 'Top!' },
      ...{ where: null, parameters: {}, fix: null },
    };
    expect(withoutIgnored([found], [], kept).findings).toEqual([]);
    expect(JSON.stringify(kept)).not.toContain('Zo praten wij');
  });
});

function ignoredOf(quote: string): IgnoredAlways {
  return {
    ...{ check: 'toon', reason: 'loose', quote, title: 'Klopt de toon?', why: 'Zo praten wij'.repeat(20) },
    ...{ by: 'Els Postma', at: '2026-11-23T08:00:00.000Z' },
  };
}
