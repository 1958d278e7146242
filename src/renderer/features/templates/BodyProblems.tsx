import { Button } from '@mantine/core'

import type { TemplateProblem } from '#shared/domain/templates/templateProblem'
import { Marked } from '../../ui/Marked'
import { useTexts } from '../../ui/useTexts'
import { problemLine } from './problemLine'
import { problemWords } from './problemWords'
import classes from './Templates.module.css'

type Props = {
  readonly body: string
  readonly problems: readonly TemplateProblem[]
  readonly onShow: (problem: TemplateProblem) => void
}

/** Each mistake with its place, the line it is in, and a way to it. */
export function BodyProblems({ body, problems, onShow }: Props) {
  const { t } = useTexts()
  return (
    <ul className={classes.problems} role="status" aria-label={t('templates.problems')} hidden={problems.length === 0}>
      {problems.map((problem) => {
        const { line, column } = problem
        const { text, mark } = problemLine(body, problem)
        return (
          <li key={`${line}:${column}:${problem.code}`} className={classes.problem}>
            <p className={classes.problemWords}>
              <strong>{t('templates.place', { line, column })}</strong> {problemWords(problem, t)}
            </p>
            <code className={classes.problemLine} dir="auto">
              <Marked text={text} marks={[mark]} />
            </code>
            <Button
              size="compact-xs"
              variant="subtle"
              color="red"
              aria-label={t('templates.showPlace', { line, column })}
              onClick={() => onShow(problem)}
            >
              {t('templates.show')}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
