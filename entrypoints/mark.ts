import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMarks } from '../src/page/mark/marks.ts';
import { world } from '../src/page/watch/world.ts';

export default defineUnlistedScript(() => {
  world().createMarks = createMarks;
});
