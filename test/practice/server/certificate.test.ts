import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadCertificate } from '../../../src/practice/server/certificate';

describe('the certificate for https://localhost', () => {
  let home: string;
  let data: string;
  beforeEach(() => {
    home = mkdtempSync(path.join(os.tmpdir(), 'clusterpost-home-'));
    data = mkdtempSync(path.join(os.tmpdir(), 'clusterpost-data-'));
  });
  afterEach(() => [home, data].forEach((folder) => rmSync(folder, { recursive: true })));

  it('is made once and then kept, so that a browser asks once', async () => {
    const made = await loadCertificate(data, home);
    expect(made.isTrusted).toBe(false);
    expect(await loadCertificate(data, home)).toEqual(made);
  });

  it("is the user's own development certificate where there is one", async () => {
    const made = await loadCertificate(data, home);
    const folder = path.join(home, '.office-addin-dev-certs');
    mkdirSync(folder);
    for (const name of ['localhost.crt', 'localhost.key']) copyFileSync(path.join(data, name), path.join(folder, name));
    expect(await loadCertificate(mkdtempSync(path.join(home, 'fresh-')), home)).toEqual({ ...made, isTrusted: true });
  });

  it.each(['', 'no certificate'])('is made anew when what is there is unusable: %j', async (content) => {
    writeFileSync(path.join(data, 'localhost.crt'), content);
    writeFileSync(path.join(data, 'localhost.key'), content);
    expect((await loadCertificate(data, home)).cert).toContain('BEGIN CERTIFICATE');
  });
});
