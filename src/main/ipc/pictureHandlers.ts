import type { HandlerMeans, Handlers } from './handlerMeans'

type Names = Extract<keyof Handlers, `pictures.${string}`>

export function pictureHandlers({ app, current }: HandlerMeans): Pick<Handlers, Names> {
  return {
    'pictures.add': ({ bytes, name }) => current().pictures.add(bytes, name),
    'pictures.choose': async () => current().pictures.addChosen(await app.choosePictures()),
  }
}
