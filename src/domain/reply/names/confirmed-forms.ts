import { sameAddress } from '../../mail/address';
import type { FormOfAddress } from './forms-of-address';
import { withoutAccents } from './letters';

/** How one person wants to be addressed, as somebody of the cluster answered once. Kept per address, because the next mail comes from there as well. */
export interface ConfirmedForm {
  readonly address: string;
  /** Several people may write from one address. */
  readonly surname: string;
  readonly form: FormOfAddress;
}

/** Whoever has not written for so many others is asked about again: nobody is remembered without end. */
const MOST_REMEMBERED = 500;

/** What was answered about this person; null when nobody was asked. */
export function confirmedForm(
  forms: readonly ConfirmedForm[],
  person: Omit<ConfirmedForm, 'form'>,
): FormOfAddress | null {
  return forms.filter((one) => isSamePerson(one, person))[0]?.form ?? null;
}

/** The answers with this one among them, the newest first. */
export function withConfirmed(forms: readonly ConfirmedForm[], answer: ConfirmedForm): readonly ConfirmedForm[] {
  return [answer, ...forms.filter((one) => !isSamePerson(one, answer))].slice(0, MOST_REMEMBERED);
}

function isSamePerson(one: Omit<ConfirmedForm, 'form'>, other: Omit<ConfirmedForm, 'form'>): boolean {
  return sameAddress(one.address, other.address) && withoutAccents(one.surname) === withoutAccents(other.surname);
}
