/**
 * The nonce of this load of the page: styles that libraries make at run time carry it. Read as a property, because
 * the browser hides the attribute. Empty where no policy is set (the development server).
 */
export function pageNonce(): string {
  const meta = document.querySelector('meta[property="csp-nonce"]');
  return meta instanceof HTMLElement ? (meta.nonce ?? '') : '';
}
