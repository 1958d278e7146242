import { exportTemplates } from '../services/templates/templateFiles'
import type { HandlerMeans, Handlers } from './handlerMeans'
import { nothing } from './nothing'

type Names = Extract<keyof Handlers, `templates.${string}`>

export function templateHandlers({ app, current }: HandlerMeans): Pick<Handlers, Names> {
  const templates = () => current().templates
  return {
    'templates.list': (page) => templates().list(page),
    'templates.save': ({ templateId, written }) => templates().save(templateId, written),
    'templates.drop': ({ templateId }) => nothing(templates().drop(templateId)),
    'templates.use': ({ templateId }) => nothing(templates().use(templateId)),
    'templates.addStarters': ({ language }) => templates().addStarters(language),
    'templates.export': ({ format }) => exportTemplates(templates(), app.saveText, format),
    'templates.import': (input) => templates().import(input.templates),
    'templates.proposal': () => templates().proposal(),
    'templates.refuseProposal': ({ key }) => nothing(templates().refuseProposal(key)),
  }
}
