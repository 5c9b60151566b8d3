/** `?script` gives the path, inside the built extension, of a script to inject. */
declare module '*?script' {
  const path: string
  export default path
}
