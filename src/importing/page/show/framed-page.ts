/** The address of a frame that is made of text. Addresses in there count from the page around it, so that even `#x` would leave. */
const FRAME = 'about:srcdoc';

/**
 * A page of the site as the text of a frame. Ways inside the page work; whatever would lead away rests: links to other
 * pages, which keep their look and their address as `data-href`, and the search.
 */
export function framedPage(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const link of page.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    if (address.startsWith('#')) link.setAttribute('href', `${FRAME}${address}`);
    else rest(link, address);
  }
  for (const form of page.querySelectorAll('form')) form.inert = true;
  return `<!doctype html>${page.documentElement.outerHTML}`;
}

function rest(link: Element, address: string): void {
  link.removeAttribute('href');
  link.setAttribute('data-href', address);
  link.setAttribute('role', 'link');
  link.setAttribute('aria-disabled', 'true');
}
