import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { type Access, accessTo } from './access.ts';
import { readPage, readPageInSteps } from './read-page.ts';
import { finishNow } from './steps.ts';

const textOf = (html: string) => readPage(new JSDOM(html).window.document).text;

test('blocks stand on lines of their own and spaces are collapsed', () => {
  expect(textOf('<p>One  <b>two</b>\n three</p><ul><li>four<li>five</ul>six<br>seven')).toBe(
    'One two three\nfour\nfive\nsix\nseven',
  );
});

test('cells of a row stand on one line', () => {
  expect(
    textOf('<table><tr><th>Pay</th><td>900</td></tr><tr><td>Place</td><td>Porto</td></tr></table>'),
  ).toBe('Pay\t900\nPlace\tPorto');
});

test('a word that is split into parts stays one word', () => {
  expect(textOf('<p><span>pass</span><span>port</span> and <b>W</b>ord</p>')).toBe('passport and Word');
});

test('the names of icons that a font draws are no words, and tell what stands behind them', () => {
  const icon = (name: string) => `<i class="material-icons dp48">${name}</i>`;
  expect(textOf(`<h2>${icon('accessible')} Cook</h2><p>${icon('location_on')}<span>Porto</span></p>`)).toBe(
    'Cook\nPorto',
  );
  expect(textOf(`<p>${icon('We keep your passport.')}</p>`)).toBe('We keep your passport.');
});

test('short words of scripts without small letters stand apart where they are laid out apart', () => {
  expect(textOf('<p><span class="a">青鍋株式会社</span><span class="b">大阪</span></p>')).toBe(
    '青鍋株式会社\n大阪',
  );
  expect(textOf('<p><strong class="a">(주)푸른냄비</strong><span class="b">GMP 담당자</span></p>')).toBe(
    '(주)푸른냄비\nGMP 담당자',
  );
});

test('labels that touch in the markup are kept apart', () => {
  expect(
    textOf('<p><span>Baker</span><span>Full-time</span><a href="/">save</a><a href="/">hide</a></p>'),
  ).toBe('Baker Full-time save hide');
});

test('what is laid out by classes, or behind icons, stands on lines of its own', () => {
  expect(textOf('<p><strong class="t">가나다라</strong><span class="f">마바사아</span></p>')).toBe(
    '가나다라\n마바사아',
  );
  expect(textOf('<p><span class="a">RM</span><span class="b">2,600</span></p>')).toBe('RM 2,600');
  expect(textOf('<p><i class="a">pass</i><u class="b">port is kept</u></p>')).toBe('passport is kept');
  expect(textOf('<p><svg></svg><span>Blue Pot</span><svg></svg><span>Leeds</span></p>')).toBe(
    'Blue Pot\nLeeds',
  );
});

test('line breaks that look meant are kept, those of wrapped prose are not', () => {
  expect(textOf('<p>Place: Porto\nPay: 900 EUR\n\n• Meals</p>')).toBe('Place: Porto\nPay: 900 EUR\n• Meals');
  expect(textOf('<p>We cook for guests\nand need a pair of hands,\n   Monday to Friday</p>')).toBe(
    'We cook for guests and need a pair of hands, Monday to Friday',
  );
  expect(textOf('<pre>we cook\nfor guests</pre>')).toBe('we cook\nfor guests');
});

test('what is not shown is not read', () => {
  const hidden = [
    '<p hidden>a</p>',
    '<p style="color:red; display : none">b</p>',
    '<p style="visibility:hidden">c</p>',
    '<script>d</script><style>e</style><template>f</template><noscript>g</noscript>',
    '<dialog>h</dialog><select><option>i</select><textarea>j</textarea>',
  ];
  expect(textOf(`<p>shown</p>${hidden.join('')}`)).toBe('shown');
});

test('pictures of emoji are read, descriptions of photographs are not', () => {
  expect(textOf('<p>Call <img alt="📞"> now <img alt="A desk"></p>')).toBe('Call 📞 now');
});

test('what an element shows as its shadow is read in its place, and then what it holds itself', () => {
  const { document } = new JSDOM('<p>Before</p><job-card><b slot="pay">900 EUR</b></job-card><p>After</p>')
    .window;
  const shadow = document.querySelector('job-card')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = '<h3>Welder</h3><inner-part></inner-part><p>Nights</p>';
  const inner = shadow?.querySelector('inner-part')?.attachShadow({ mode: 'open' });
  if (inner) inner.innerHTML = '<p>Port Aldo</p>';
  const sheet = readPage(document);
  expect(sheet.text).toBe('Before\nWelder\nPort Aldo\nNights\n900 EUR\nAfter');
  expect(sheet.shadows).toEqual([shadow, inner]);
});

test('a page that changes between two steps is read on, unless what was being read is gone', () => {
  const { document } = new JSDOM(`<main>${'<p>One line</p>'.repeat(300)}</main>`).window;
  const read = (change: () => void) => {
    const steps = readPageInSteps(accessTo(document));
    steps.next();
    change();
    return finishNow(steps);
  };
  const main = document.querySelector('main') as Element;
  expect(read(() => main.insertAdjacentHTML('beforeend', '<p>Last</p>'))?.text).toMatch(/Last$/);
  expect(read(() => main.remove())).toBeUndefined();
});

test('no step asks a page for more than a few hundred things, however many of its elements have an attribute', () => {
  const line = '<p style="color: red" role="listitem" data-test="row">One line</p>';
  const { document } = new JSDOM(`<main>${line.repeat(2000)}</main>`).window;
  const own = accessTo(document);
  let asked = 0;
  function* counted<Item>(items: Iterable<Item>): Iterable<Item> {
    for (const item of items) {
      asked += 1;
      yield item;
    }
  }
  const access: Access = {
    ...own,
    find: (tree, selector) => counted(own.find(tree, selector)),
    attribute: (element, key) => {
      asked += 1;
      return own.attribute(element, key);
    },
  };
  const inSteps: number[] = [];
  const steps = readPageInSteps(access);
  let sheet = steps.next();
  for (; !sheet.done; sheet = steps.next()) {
    inSteps.push(asked);
    asked = 0;
  }
  expect(sheet.value?.parts.length).toBeGreaterThan(2000);
  expect(Math.max(...inSteps)).toBeLessThan(1000);
  expect(inSteps.length).toBeGreaterThan(30);
});
