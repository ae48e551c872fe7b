import { type Component, flushSync, mount } from 'svelte';
import Check from './Check.svelte';
import Help from './Help.svelte';
import Popup from './Popup.svelte';
import type {
  CheckProps,
  HelpProps,
  PopupProps,
  RulesProps,
  SettingsProps,
  WelcomeProps,
} from './page-props.ts';
import Rules from './Rules.svelte';
import Settings from './Settings.svelte';
import Welcome from './Welcome.svelte';

/** What shows a component in a page of ours. What is changed in the properties that it answers with is shown at once. */
const shows =
  <Properties extends object>(component: unknown) =>
  (target: Element, properties: Properties): Properties => {
    const shown = $state(properties);
    mount(component as Component<Record<string, unknown>>, {
      target,
      props: shown as Record<string, unknown>,
    });
    flushSync();
    return shown;
  };

export const mountPopup = shows<PopupProps>(Popup);
export const mountCheck = shows<CheckProps>(Check);
export const mountSettings = shows<SettingsProps>(Settings);
export const mountRules = shows<RulesProps>(Rules);
export const mountWelcome = shows<WelcomeProps>(Welcome);
export const mountHelp = shows<HelpProps>(Help);
