import { withoutAccents } from './letters';

/**
 * First names that Dutch women and men both have. They tell nothing of how somebody wants to be addressed; no other first
 * name is used to guess it either (rule book 1.5).
 */
const SHARED: ReadonlySet<string> = new Set(
  (
    'alex alexis andrea angel anne ariel ashley beau bo bobbie bobby casey charley charlie chris dani dominique ' +
    'eike floor francis gabriele gerrie guus ilja jackie jaimy jamie janne jessie jip jo joan jody jona jordan jos ' +
    'jules kay kelly kim kiran kit laurence lee lesley leslie lou luca luka marie marijn marley maxime merijn ' +
    'merlijn michele mika morgan nicky nicola nikita nikki noa pat patrice puck quincy quinn rian ricky riley robin ' +
    'rowan sacha sam sascha sasha senna sidney sil sky sydney taylor terry toni tracy val wil willy'
  ).split(' '),
);

/** Whether this first name is borne by women and men alike. */
export function isSharedFirstName(given: string): boolean {
  return SHARED.has(withoutAccents(given.split(' ')[0] ?? ''));
}
