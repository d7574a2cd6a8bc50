import type { Rolldown } from 'vite';

/** The chunk that a module was the way into, by the end of the module's path. */
export const chunkOf = <Chunk extends Pick<Rolldown.RenderedChunk, 'facadeModuleId'>>(
  chunks: readonly Chunk[],
  module: string,
): Chunk => {
  const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
  if (!chunk) throw new Error(`The build has no part that begins with ${module}.`);
  return chunk;
};

/** The scripts of a part of the page: its own and those it imports. */
export function scriptsOf(bundle: Rolldown.OutputBundle, module: string): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const { fileName, imports } = chunkOf(chunks, module);
  return [fileName, ...imports];
}
