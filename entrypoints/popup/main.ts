import { mount } from 'svelte';
import Popup from '../../src/ui/Popup.svelte';

mount(Popup, { target: document.body });
