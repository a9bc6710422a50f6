/** Instants in milliseconds. */
export function momentsOfTwelveYears(): readonly number[];
