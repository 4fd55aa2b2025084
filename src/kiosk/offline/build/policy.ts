/** What the browser lets the page do, written once: into index.html, and into header files for web servers. */

const RULES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types ground-up',
];

/** In the page itself; rules about frames count only in headers. */
export const POLICY_OF_PAGE = RULES.join('; ');
const POLICY_OF_SERVER = [...RULES, "frame-ancestors 'self'"].join('; ');

const HEADERS = {
  'Content-Security-Policy': POLICY_OF_SERVER,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Names without a hash: asked for again each time. All others never change. */
const ASKED_AGAIN = ['index.html', 'sw.js', 'clinic.json', 'clinic.schema.json'];

const WHY =
  "To show the app in a frame of the clinic's own site, add that site's address after frame-ancestors 'self', such as https://www.example.org";

const netlify = `# Headers for hosts that read a _headers file. ${WHY}
/*
${Object.entries(HEADERS)
  .map(([name, value]) => `  ${name}: ${value}`)
  .join('\n')}
/assets/*
  Cache-Control: public, max-age=31536000, immutable
/data/*
  Cache-Control: public, max-age=31536000, immutable
${['', ...ASKED_AGAIN].map((name) => `/${name}\n  Cache-Control: no-cache`).join('\n')}
`;

const nginx = `# For the server block of nginx: include this file and set root to the folder of the app. ${WHY}
charset utf-8;
gzip on;
gzip_types text/css text/javascript application/javascript application/json image/svg+xml;
set $cache "no-cache";
if ($uri ~ ^/(.*/)?(assets|data)/) {
  set $cache "public, max-age=31536000, immutable";
}
add_header Cache-Control $cache always;
${Object.entries(HEADERS)
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join('\n')}
`;

/** Files beside the app, by name: they tell a web server which headers to send. */
export const headerFiles = { _headers: netlify, 'nginx.conf': nginx };
