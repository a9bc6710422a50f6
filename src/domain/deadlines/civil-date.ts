/** A day on the Dutch calendar, `YYYY-MM-DD`: no clock and no time zone in it. */
export type CivilDate = string & { readonly __kind: 'CivilDate' };
