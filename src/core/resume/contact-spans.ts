import { foldText } from './folded-text.ts';
import type { IdentitySpan } from './identity.ts';
import type { IdentityKind } from './identity-words.ts';
import type { ZoneLine } from './identity-zone.ts';

const MAIL =
  /(?<![\p{L}\p{N}._%+-])(?:[\p{L}\p{N}._%+'’-]+[^\S\n]?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|[\p{L}\p{N}._+-]+\s*[[({<]\s*at\s*[\])}>]\s*[\p{L}\p{N}-]+(?:\s*(?:[[({<]\s*dot\s*[\])}>]|\.)\s*[\p{L}\p{N}-]+)+|[\p{L}\p{N}._+-]+ at [\p{L}\p{N}-]+(?: dot [\p{L}\p{N}-]+)+)/giu;
/** Addresses with what says so, or a host with a path. A line that ends in / or - goes on below. */
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>|,;)\]]+(?:(?<=[/-])\n[\p{L}\p{N}._%/-]+)?|(?<![@\p{L}\p{N}.-])(?:[\p{L}\p{N}-]+\.)+[a-z]{2,8}\/[^\s<>|,;)\]]*(?:(?<=[/-])\n[\p{L}\p{N}._%/-]+)?/giu;
/** A host alone: in contact data only, as it may be an employer ("Booking.com") or a tool. */
const HOST = /(?<![@\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{2,}\.)+[a-z]{2,8}(?![\p{L}\p{N}@-])/gu;
const HANDLE = /(?<![\p{L}\p{N}@.])@[\p{L}\p{N}_][\p{L}\p{N}_.-]+/gu;
/** "in/jane", "linkedin/jane", "github: jane" without a host, in contact data. */
const SHORT_HANDLE =
  /(?<![\p{L}\p{N}])\/?(?:in|linkedin|github|gitlab|twitter|x|instagram|facebook|medium|behance|t\.me)\s?\/\s?[\p{L}\p{N}._-]{2,}/giu;
const SURE_PHONE =
  /(?<![\p{L}\p{N}.,])(?:\(?\+\s?|00[\s(]?)\d(?:[^\S\n()]*[().\-‐‑–/·]*[^\S\n]*\d){6,14}(?:\s*(?:x|ext\.?|extension|durchwahl|poste)\s*\d{1,6})?/giu;
const LIKELY_PHONE =
  /(?<![\p{L}\p{N}.,+])(?:\(\d{2,5}\)[^\S\n]?\d(?:[ .\-‐‑–/]*\d){4,10}|\d{3}[-.‐‑]\d{3}[-.‐‑]\d{4}|0\d{1,4}[ ./\-‐‑]{1,3}\d(?:[ ./\-‐‑]*\d){5,9})(?![\p{L}\p{N}])/gu;
const HEAD_PHONE =
  /(?<![\p{L}\p{N}.,+])\(?\d(?:[^\S\n]*[().\-‐‑–/·]*[^\S\n]*\d){6,14}(?:\s*(?:x|ext\.?)\s*\d{1,6})?(?![\p{L}\p{N}])/gu;
const DATES =
  /^(?:(?:19|20)\d{2}\s*[-–—/]\s*(?:19|20)\d{2}|\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*(?:19|20)\d{2}|(?:19|20)\d{2}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{1,2}|\d{1,2}[./](?:19|20)\d{2}\s*[-–—]\s*\d{1,2}[./](?:19|20)\d{2})$/u;

/** E-mail addresses, links, handles and telephone numbers that can be told anywhere in a text. */
export function findContacts(text: string): readonly IdentitySpan[] {
  return [
    ...spansOf(text, MAIL, 'mail'),
    ...spansOf(text, LINK, 'link'),
    ...spansOf(text, HANDLE, 'handle'),
    ...spansOf(text, SURE_PHONE, 'phone'),
    ...spansOf(text, LIKELY_PHONE, 'phone').filter((span) => !isDates(text, span)),
  ];
}

/** The same, and what is contact data only because it stands among such. */
export function findHeadContacts(line: ZoneLine): readonly IdentitySpan[] {
  const { text, start } = line;
  const found = [
    ...spansOf(text, HOST, 'link'),
    ...spansOf(text, SHORT_HANDLE, 'handle'),
    ...spansOf(text, HEAD_PHONE, 'phone').filter((span) => !isDates(text, span)),
  ];
  return found.map((span) => ({ ...span, start: span.start + start, end: span.end + start }));
}

/**
 * What may spell the name: the parts of e-mail addresses before the sign, and the last parts of links.
 * In small letters, without accents.
 */
export function nameHints(text: string): readonly string[] {
  const mails = [...text.matchAll(MAIL)].map(([mail]) => mail.split(/[@[({<]|\sat\s/u)[0] ?? '');
  const links = [...text.matchAll(LINK), ...text.matchAll(SHORT_HANDLE), ...text.matchAll(HANDLE)];
  const slugs = links.map(([link]) => link.replace(/[?#].*$/u, '').replace(/\/$/u, ''));
  const parts = slugs.map((slug) => slug.slice(slug.lastIndexOf('/') + 1).replace(/^@/u, ''));
  const hosts = [...text.matchAll(LINK)].flatMap(
    ([link]) =>
      /^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]+)\.[a-z]{2,8}\/?$/iu.exec(link)?.slice(1) ?? [],
  );
  return [...mails, ...parts, ...hosts].map((hint) => foldText(hint).trim());
}

/** A part of contact data without e-mail addresses, links and handles. */
export function withoutContacts(text: string): string {
  return [MAIL, LINK, HANDLE, SHORT_HANDLE, HOST].reduce(
    (rest, pattern) => rest.replace(pattern, '@'),
    text,
  );
}

/** Every match of a pattern, as what it says of a person. */
export function spansOf(text: string, pattern: RegExp, kind: IdentityKind): IdentitySpan[] {
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    kind,
    start: index,
    end: index + length,
  }));
}

function isDates(text: string, { start, end }: IdentitySpan): boolean {
  return DATES.test(text.slice(start, end).trim());
}
