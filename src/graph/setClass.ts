import type { SingularElementReturnValue } from 'cytoscape';

/** Sets or takes one class. Cytoscape's own `toggleClass` takes a class that stays as it was for a change, and styles anew. */
export function setClass(element: SingularElementReturnValue, name: string, on: boolean): void {
  if (element.hasClass(name) !== on) element.toggleClass(name, on);
}
