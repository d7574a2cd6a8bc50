/**
 * Whether a person sits in front of this machine, so that opening a browser makes sense. Where nobody does, trying
 * puts an error under the address that `npm start` prints.
 */
export function canOpenBrowser(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env['CI'] || env['BROWSER'] === 'none' || env['SSH_CONNECTION']) return false;
  if (platform !== 'linux') return true;
  // A desktop session, or Windows around a Linux of its own.
  return Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY'] ?? env['WSL_DISTRO_NAME']);
}
