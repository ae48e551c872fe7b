import { mount } from 'svelte';
import type { Words } from '../core/explain/words.ts';
import Popup from './Popup.svelte';
import type { PopupSite, PopupState } from './popup-state.ts';

/** What changes in a popup while it is open. */
export interface PopupModel {
  state: PopupState;
  site: PopupSite | undefined;
}

/** What a popup asks for when its reader presses something. */
export interface PopupActions {
  readonly onShow: (post: string) => void;
  readonly onWatch: (on: boolean) => void;
  /** Draw marks on the site again. */
  readonly onMarks: () => void;
  readonly onCheckAgain: () => void;
  /** Absent where the popup already is a tab. */
  readonly onOpenTab?: () => void;
}

/** Shows a popup in a page of ours. Changes of the model that it answers with are shown at once. */
export function showPopup(target: Element, words: Words, actions: PopupActions): PopupModel {
  const model = $state<PopupModel>({ state: { kind: 'starting' }, site: undefined });
  mount(Popup, {
    target,
    props: {
      ...actions,
      words,
      get state() {
        return model.state;
      },
      get site() {
        return model.site;
      },
    },
  });
  return model;
}
