/**
 * An image from the web, asked for without a referrer and by the very address that the page gave.
 * Firefox asks for an http: image in an extension page by https:, which sites that speak http
 * alone do not answer; one in a `<picture>` it leaves as it is.
 */
import { useRef } from 'preact/hooks'
import { usePictureRequest } from './use-picture-request'

type ImageEvent = { currentTarget: HTMLImageElement }

export interface WebImageProps {
  src?: string
  alt?: string
  class?: string
  /** Waits until the image is near the screen. */
  loading?: 'lazy'
  onLoad?(event: ImageEvent): void
  onError(event: ImageEvent): void
}

export function WebImage({ src, alt = '', onError, ...rest }: WebImageProps) {
  const image = useRef<HTMLImageElement>(null)
  const missing = () => image.current && onError({ currentTarget: image.current })
  const [request, failed] = usePictureRequest(src, missing)
  return (
    <picture>
      <img
        {...rest}
        {...request}
        ref={image}
        alt={alt}
        decoding="async"
        referrerpolicy="no-referrer"
        onError={failed}
      />
    </picture>
  )
}
