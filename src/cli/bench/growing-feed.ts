/** What the feed's own script counts while it is scrolled. */
export interface FeedCounts {
  /** For each lure that came into view: milliseconds until something lay on it that is no part of the page. */
  readonly waits: readonly number[];
  /** Lures that left the view again before they were marked, after at least `patience` milliseconds. */
  readonly missed: number;
}

const honest = [
  [
    'Ward nurse, nights',
    'Saint Alder Hospital',
    'We are looking for a nurse for our surgical ward. Three nights a week, paid breaks, collective agreement. Send your letter and two references by post.',
  ],
  [
    'Baker',
    'Ovenhouse Cooperative',
    'Our bakery is hiring a second baker. You start at four and are done by noon. Salary 2,300 EUR a month, training on the job, part time possible.',
  ],
  [
    'Primary teacher',
    'Hillside School',
    'We have an opening for a teacher in grade three from August on. Requirements: state exam, patience, good humour. Apply with your documents.',
  ],
  [
    'Bus driver',
    'Lakeside Transit',
    'Drivers wanted for lines 4 and 9. Licence class D needed. Permanent contract after six months, overtime paid.',
  ],
] as const;

/** An invented lure, as reports describe them. */
const lure = [
  'Customer service staff for Myawaddy',
  'Golden Sun Online',
  'URGENT HIRING! Chat support for our office in Myawaddy. No experience needed, salary 1,500 USD per month plus commission, free air ticket, hotel room and food. You come on a tourist visa, we keep your passport safe. Typing test only, leave this week. Message us on Telegram @goldensunhr.',
] as const;

const everySo = 8;

/** Writes a page with a feed of so many posts, of which some are lures, that grows by so many posts a second. */
export function growingFeed(posts: number, perSecond: number): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Feed</title>
<style>body{font:16px/1.4 sans-serif;max-width:600px;margin:auto}article{margin:16px 0;padding:12px;border:1px solid #ccc}</style>
<body><main id="feed" role="feed"></main><script>
const honest = ${JSON.stringify(honest)}, lure = ${JSON.stringify(lure)};
const feed = document.querySelector('#feed');
let made = 0;
function add(count) {
  const batch = document.createDocumentFragment();
  for (let i = 0; i < count; i++, made++) {
    const isLure = made % ${everySo} === ${Math.floor(everySo / 2)};
    const [title, employer, text] = isLure ? lure : honest[made % honest.length];
    const post = document.createElement('article');
    post.innerHTML = '<header><h3><a></a></h3><p class="by"></p><time></time></header><div class="text"><p></p><p></p></div><footer><button>Like</button><button>Share</button></footer>';
    post.querySelector('a').textContent = title + ' (' + made + ')';
    post.querySelector('a').href = '/post/' + made;
    post.querySelector('.by').textContent = employer;
    post.querySelector('time').textContent = (made % 50) + ' minutes ago';
    post.querySelectorAll('.text p')[0].textContent = text;
    post.querySelectorAll('.text p')[1].textContent = 'Reference number ' + (7919 * made % 100003);
    if (isLure) post.dataset.lure = '';
    batch.append(post);
  }
  feed.append(batch);
}
add(${posts});
// What the page itself takes to build and show its posts is not counted.
requestAnimationFrame(() => setTimeout(() => globalThis.beats && Object.assign(beats, { longest: 0, all: 0 })));
setInterval(() => made < 5000 && add(${Math.max(1, Math.round(perSecond / 10))}), 100);

const since = new Map(), counts = { waits: [], missed: 0 };
globalThis.counts = counts;
const done = new WeakSet();
const isMarked = (post) => {
  const { left, right, top } = post.getBoundingClientRect();
  for (const y of [top - 6, top + 4, top + 14])
    for (let x = left + 12; x < right; x += 24)
      if (document.elementFromPoint(x, y)?.closest('html > :not(head, body)')) return true;
  return false;
};
function look() {
  const now = performance.now();
  for (const post of document.querySelectorAll('[data-lure]')) {
    const { top } = post.getBoundingClientRect();
    if (top > innerHeight) break;
    if (done.has(post) || top < 40) {
      if (since.has(post) && !done.has(post)) { counts.missed++; done.add(post); }
      continue;
    }
    if (top > innerHeight - 60) continue;
    if (!since.has(post)) since.set(post, now);
    if (isMarked(post)) { counts.waits.push(now - since.get(post)); done.add(post); }
  }
}
globalThis.scrollOn = (speed, ms) => new Promise((resolve) => {
  const begun = performance.now();
  let last = begun;
  requestAnimationFrame(function step(now) {
    scrollBy(0, speed * (now - last) / 1000);
    last = now;
    look();
    if (now - begun < ms) requestAnimationFrame(step);
    else resolve(counts);
  });
});
</script></body></html>`;
}
