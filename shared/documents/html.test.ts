import { expect, test } from 'vitest';
import { cssString, html } from './html.ts';

test('inserted text is escaped, inserted pieces are not escaped twice', () => {
  const name = html`<b>${'<script>&"\''}</b>`;
  expect(html`<p title="${'a"b'}">${name} ${[name, name]} ${5}</p>`.markup).toBe(
    '<p title="a&quot;b"><b>&lt;script&gt;&amp;&quot;&#39;</b> <b>&lt;script&gt;&amp;&quot;&#39;</b><b>&lt;script&gt;&amp;&quot;&#39;</b> 5</p>',
  );
});

test('a text cannot leave its quotes in CSS', () => {
  expect(cssString('г. «Томск»')).toBe('"г. «Томск»"');
  expect(cssString('"; } body { display: none')).toBe('"\\22 ; \\7d  body \\7b  display: none"');
  expect(cssString('</style>\n\\')).toBe('"\\3c \\2f style\\3e \\a \\5c "');
});
