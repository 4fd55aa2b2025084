import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { intoOne } from '../../src/build/single.ts';

const page = `<html>
  <head>
    <title>Ground Up</title>
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head>
  <body><div id="root"></div></body>
</html>`;

describe('the build that is one file', () => {
  it('[SI1] holds its script and its style, and a policy that allows them and nothing else', () => {
    const html = intoOne(page, 'const a = "$&</script><!--";', 'b { color: red }');
    const [, script = ''] = /<script type="module">(.*)<\/script>/.exec(html) ?? [];
    const [, style = ''] = /<style>(.*)<\/style>/.exec(html) ?? [];
    expect([script, style]).toEqual(['const a = "$&<\\/script><\\!--";', 'b { color: red }']);
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(html).toContain(`script-src ${hash(script)}; style-src ${hash(style)};`);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/src="|href="/);
  });
});
