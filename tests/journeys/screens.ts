/** One address for every kind of screen; journeys that hold for every screen run over all of them. */
export const SCREENS = {
  home: '#/',
  region: '#/region/left-knee',
  'foot part': '#/region/left-heel',
  'two regions': '#/region/left-knee+low-back',
  'both sides': '#/region/left-knee+right-knee',
  'three regions': '#/region/left-knee+low-back+right-hip',
  balance: '#/region/whole-body',
  condition: '#/condition/flat-foot',
  'condition to check first': '#/condition/rheumatoid-foot',
  'film of a pathway': '#/condition/flat-foot/knee',
  effect: '#/effect/knee-osteoarthritis',
  link: '#/link/flat-foot/low-back-pain',
  'other cause': '#/other-cause/hip-disease',
  treatment: '#/treatment/custom-orthoses',
  'foot problems': '#/conditions',
  'what helps': '#/treatments',
  'what helps the heel': '#/treatments?region=heel&by=self',
  'home exercise': '#/treatment/calf-stretch',
  'evidence of a treatment': '#/link/calf-stretch/plantar-fasciitis',
  'all links': '#/map',
  'all links of one name': '#/map?of=flat-foot',
  'all links of the knee': '#/map?region=knee&without=only-an-idea',
  'all links as a table': '#/map?as=table&sort=sure',
  'often said': '#/myths',
  'one saying': '#/myths?of=say-flat-kneecap',
  'keep it from starting': '#/prevention',
  'my visit': '#/visit',
  'my summary': '#/summary?of=left-knee+low-back+flat-foot+plantar-fasciitis+calf-stretch',
  help: '#/help',
  search: '#/search',
  'what a code may mean': '#/choose?of=left-heel+left-arch+plantar-fasciitis',
  about: '#/about',
  accessibility: '#/accessibility',
  'unknown address': '#/condition/nope',
  'side view': '#/region/left-knee?view=side&side=left',
  'back view': '#/region/left-knee?view=back',
  'foot from the inner side': '#/region/left-knee?view=foot&side=left',
  'foot from above': '#/region/left-knee?view=foot&part=top&side=left',
  'foot from below': '#/region/left-knee?view=foot&part=sole&side=left',
  'foot from behind': '#/region/left-knee?view=foot&part=behind&side=left',
} as const satisfies Record<string, string>;

/** The screens the app must fit: two kiosks, a tablet, a phone. */
export const SIZES = {
  'kiosk lying': { width: 1920, height: 1080 },
  'kiosk standing': { width: 1080, height: 1920 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 360, height: 740 },
} as const;

/** A phone held sideways, as low as its browser's own bar leaves it. */
export const SIDEWAYS = { width: 740, height: 340 } as const;
