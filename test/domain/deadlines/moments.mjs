/** Moments on every day of 2024 up to and including 2035: the hour at which the clock changes, around closing time in summer and in winter, and late. */
export function momentsOfTwelveYears() {
  const hours = ['01:00', '14:59', '15:00', '15:59', '16:00', '22:30'];
  const moments = [];
  for (let day = Date.UTC(2024, 0, 1); day < Date.UTC(2036, 0, 1); day += 86_400_000) {
    for (const hour of hours) moments.push(day + Date.parse(`1970-01-01T${hour}:00Z`));
  }
  return moments;
}
