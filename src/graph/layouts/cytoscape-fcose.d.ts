// The package brings no types. It is a Cytoscape extension: a function that registers the layout `fcose`.
declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape';

  const register: Ext;
  export default register;
}
