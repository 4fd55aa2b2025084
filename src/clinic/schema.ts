/** The shape of clinic.json. What each field accepts is told in words by the messages `clinic.accepts.*`. */
import * as z from 'zod/mini';
import { TEXT_SIZES } from '../settings/clinicSettings.ts';
import { contrast, DARKEST_GROUND, LEAST_CONTRAST, looksRed } from './contrast.ts';

const line = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

/** An address that a link may lead to; nothing that could run code. */
const linkTo = (...protocols: readonly string[]) =>
  line(300).check(
    z.refine((text) => {
      try {
        return protocols.includes(new URL(text).protocol);
      } catch {
        return false;
      }
    }),
  );

/** As every id of the knowledge; whether there is such an entry is known where both meet. */
const EntryId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

export const Clinic = z.strictObject({
  $schema: z.optional(z.string()),
  version: z.literal(1),
  name: z.optional(line(60)),
  /** Beside the app or in a folder below it: no server, no step up. */
  logo: z.optional(line(120).check(z.regex(/^(\.\/)?(?!.*\.\.)[\w-][\w./-]*\.(svg|png|webp|jpe?g)$/i))),
  phone: z.optional(line(40).check(z.regex(/^[\d+(][\d\s().+-]*\d$/))),
  address: z.optional(line(200)),
  hours: z.optional(line(200)),
  bookingLink: z.optional(linkTo('http:', 'https:', 'tel:')),
  publicAddress: z.optional(linkTo('http:', 'https:')),
  emergencyNumber: z.optional(line(12).check(z.regex(/^\+?\d[\d\s-]*$/))),
  accentColor: z.optional(
    z.string().check(
      z.regex(/^#[0-9a-f]{6}$/i, { abort: true }),
      z.refine((color) => contrast(color, DARKEST_GROUND) >= LEAST_CONTRAST && !looksRed(color)),
    ),
  ),
  languages: z.optional(z.array(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))).check(z.minLength(1))),
  textSize: z.optional(z.enum(TEXT_SIZES)),
  highContrast: z.optional(z.boolean()),
  still: z.optional(z.boolean()),
  idle: z.optional(
    z.strictObject({
      seconds: z.optional(z.int().check(z.gte(20), z.lte(900))),
      countdownSeconds: z.optional(z.int().check(z.gte(20), z.lte(120))),
    }),
  ),
  kiosk: z.optional(z.boolean()),
  print: z.optional(z.boolean()),
  readAloud: z.optional(z.boolean()),
  hidden: z.optional(z.array(EntryId)),
  notes: z.optional(z.record(EntryId, line(600))),
});
