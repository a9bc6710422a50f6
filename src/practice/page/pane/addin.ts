import type { SendHandling } from '../controls/choices';
import type { PracticeModel } from '../controls/practice-model';
import { roamingSettings, saveRoamingSettings, signIn, type PracticePerson } from '../data/practice-api';
import type { AddinFrameOptions } from '../host/addin-frame';
import { type LaunchCourse, type LaunchOutcome, runLaunchEvent, USUAL_COURSE } from '../host/launch-event';
import type { Desk, Surface } from '../host/surface';

type SharedOptions = Pick<AddinFrameOptions, 'user' | 'locale' | 'settings' | 'saveSettings' | 'signIn' | 'isSilent'>;

/** What any page of the add-in is told about the person before it, with this person's roaming settings as they stand now. */
export async function addinOptions(
  { id, name, address }: PracticePerson,
  practice: PracticeModel,
): Promise<SharedOptions> {
  return {
    user: { name, address },
    locale: 'nl-NL',
    settings: await roamingSettings(id),
    saveSettings: (settings) => saveRoamingSettings(id, settings),
    signIn: () => signIn(id),
    isSilent: () => practice.hasFault('silent-host'),
  };
}

/** Runs a launch event of the add-in, in a hidden page of its own. A server that does not answer counts as unavailable. */
export async function launch(
  practice: PracticeModel,
  person: PracticePerson,
  functionName: string,
  surface: () => Surface | null,
  desk: Desk,
): Promise<LaunchOutcome> {
  const { server, choices } = practice.get();
  // Only what is sent is held up by choice: nobody waits for the other events.
  const handling = functionName === 'onMessageSend' ? choices.sendHandling : 'normal';
  if (handling === 'missing') return { kind: 'unavailable' };
  try {
    const options = await addinOptions(person, practice);
    const url = `${server.addin}/launchevent.html`;
    return await runLaunchEvent(
      { ...options, contextData: () => '', selectedItems: () => [], url, surface, desk },
      functionName,
      COURSES[handling],
    );
  } catch {
    return { kind: 'unavailable' };
  }
}

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const COURSES: Readonly<Record<Exclude<SendHandling, 'missing'>, LaunchCourse>> = {
  normal: USUAL_COURSE,
  slow: { ...USUAL_COURSE, begin: () => after(8000) },
  // Nobody practises five minutes of waiting.
  hanging: { ...USUAL_COURSE, runMs: 15_000, begin: () => new Promise(() => undefined) },
};
