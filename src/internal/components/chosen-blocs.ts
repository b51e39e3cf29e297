import { chosen } from '../../components/address-state.ts';

/** Told to the window when a reader has chosen a role or blocs anew. */
export const choiceEvent = 'lua-chon';

/** The blocs that the address names; none means all. */
export function chosenBlocs(): readonly string[] {
  return chosen('khoi')
    .toLowerCase()
    .split(',')
    .filter((bloc) => bloc !== '');
}

/** Calls at each change of what is chosen, by the reader or by going back. */
export function onChoice(changed: () => void): void {
  window.addEventListener(choiceEvent, changed);
  window.addEventListener('popstate', changed);
}
