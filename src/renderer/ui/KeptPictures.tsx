import type { Picture } from '#shared/domain/pictures/picture'
import classes from './KeptPictures.module.css'
import { useTexts } from './useTexts'

/** Small pictures of what the owner added to a reply that has not left yet. */
export function KeptPictures({ pictures = [] }: { readonly pictures?: readonly Picture[] | undefined }) {
  const { t } = useTexts()
  if (pictures.length === 0) return null
  return (
    <div className={classes.pictures}>
      {pictures.map(({ id, alt }, index) => (
        <img key={id} src={`/kept/${id}`} alt={alt || t('composer.picture', { n: index + 1 })} />
      ))}
    </div>
  )
}
