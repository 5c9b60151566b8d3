/**
 * An image from the web, asked for without a referrer and by the very address that the page gave.
 * Firefox asks for an http: image in an extension page by https:, which sites that speak http
 * alone do not answer; one in a `<picture>` it leaves as it is.
 */
export interface WebImageProps {
  src?: string
  alt?: string
  class?: string
  /** Waits until the image is near the screen. */
  loading?: 'lazy'
  onError(event: { currentTarget: HTMLImageElement }): void
}

export function WebImage({ alt = '', ...rest }: WebImageProps) {
  return (
    <picture>
      <img {...rest} alt={alt} decoding="async" referrerpolicy="no-referrer" />
    </picture>
  )
}
