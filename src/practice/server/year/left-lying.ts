import type { Course } from './course';
import type { Random } from './random';

/** What becomes of a question in weeks in which there is more to do than people can: nobody answers it, and of some nobody knows that they are there. */
export function leftLying(course: Course, random: Random): Course {
  const unanswered = { answered: null, reaction: null, done: null };
  if (random.chance(0.12)) return { ...unanswered, earlier: null, owner: null, advice: null };
  const { earlier, owner, advice } = course;
  return {
    ...unanswered,
    earlier,
    owner,
    advice: advice && (random.chance(0.5) ? { ...advice, given: null } : advice),
  };
}
