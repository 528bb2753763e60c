/** Shows one of the page's views (children of `#main` with the class `view`) and takes the keyboard to its heading. */
export function showView(id: string): void {
  for (const view of document.querySelectorAll<HTMLElement>('.view')) view.hidden = view.id !== id;
  const heading = document.querySelector<HTMLElement>(`#${id} h2`);
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({preventScroll: true});
  window.scrollTo(0, 0);
}
