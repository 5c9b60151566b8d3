/** Whether a browser window could be seen here. */
export function hasDisplay(): boolean {
  const { platform, env } = process
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}
