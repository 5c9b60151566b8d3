/** As in the manifests; for older ones `:dir()` would be written as a list of languages. */
export const TARGET = ['chrome130', 'firefox140']
