/** Headers of every answer. */
const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'clipboard-read=(), clipboard-write=(), camera=(), microphone=(), geolocation=()',
  'Cache-Control': 'no-store',
} as const;

/** The desk's own page: its own scripts only; styles inline, since the grid writes them. */
const DESK_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/** Google's sandbox flags for add-on pages but one: `allow-same-origin`, which there means a foreign origin of its own. */
export const FRAME_SANDBOX =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

/** A page of the script: an origin of its own, inline scripts, nothing from the network. */
const FRAME_POLICY = [
  `sandbox ${FRAME_SANDBOX}`,
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "frame-ancestors 'self'",
];

/** A mail: nothing runs, nothing is fetched; the page around it may follow its links. */
const MAIL_POLICY = [
  'sandbox allow-same-origin',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
];

const POLICIES = {desk: DESK_POLICY, frame: FRAME_POLICY, mail: MAIL_POLICY} as const;

/** The headers of an answer; `policy` says what the answer may do if it is shown as a page. */
export function securityHeaders(policy: keyof typeof POLICIES = 'desk'): Record<string, string> {
  return {...ALWAYS, 'Content-Security-Policy': POLICIES[policy].join('; ')};
}
