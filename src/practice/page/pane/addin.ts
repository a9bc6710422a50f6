import { roamingSettings, saveRoamingSettings, signIn, type PracticePerson } from '../data/practice-api';
import type { AddinFrameOptions } from '../host/addin-frame';
import { type LaunchOutcome, runLaunchEvent } from '../host/launch-event';
import type { Surface } from '../host/surface';

type SharedOptions = Omit<AddinFrameOptions, 'frame' | 'url' | 'surface'>;

/** What any page of the add-in is told about the person before it, with this person's roaming settings as they stand now. */
export async function addinOptions({ id, name, address }: PracticePerson): Promise<SharedOptions> {
  return {
    user: { name, address },
    locale: 'nl-NL',
    settings: await roamingSettings(id),
    saveSettings: (settings) => saveRoamingSettings(id, settings),
    signIn: () => signIn(id),
  };
}

/** Runs a launch event of the add-in, in a hidden page of its own. A server that does not answer counts as unavailable. */
export async function launch(
  addin: string,
  person: PracticePerson,
  functionName: string,
  surface: Surface,
): Promise<LaunchOutcome> {
  try {
    const options = await addinOptions(person);
    return await runLaunchEvent({ ...options, url: `${addin}/launchevent.html`, surface: () => surface }, functionName);
  } catch {
    return { kind: 'unavailable' };
  }
}
