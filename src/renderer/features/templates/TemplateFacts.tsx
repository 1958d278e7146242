import { ActionIcon, MultiSelect, SegmentedControl, TagsInput, TextInput } from '@mantine/core'
import { useId } from 'react'

import { longestTag } from '#shared/domain/conversations/isTag'
import { tones, topics } from '#shared/domain/templates/choices'
import { Icon } from '../../ui/Icon'
import { useTexts } from '../../ui/useTexts'
import classes from './Templates.module.css'
import { toneWords, topicWords } from './templateWords'
import type { Tone, Topic, Written } from './written'

type Props = {
  readonly written: Written
  readonly isNew: boolean
  readonly onWrite: (written: Written) => void
  /** Back to the list, where only one of the two fits. */
  readonly onClose: () => void
}

/** As the contract has them. */
const longestName = 120
const mostTags = 20

/** What a template is called and how it is found: name, tags, tone and topics. */
export function TemplateFacts({ written, isNew, onWrite, onClose }: Props) {
  const { t } = useTexts()
  const toneId = useId()
  const topicNames = topics.map((topic) => ({ value: topic, label: t(topicWords[topic]) }))
  return (
    <div className={classes.facts}>
      <div className={classes.nameLine}>
        <span className={classes.back}>
          <ActionIcon variant="default" aria-label={t('templates.back')} title={t('templates.back')} onClick={onClose}>
            <Icon name="back" />
          </ActionIcon>
        </span>
        <TextInput
          className={classes.name ?? ''}
          label={t('templates.name')}
          value={written.name}
          maxLength={longestName}
          autoFocus={isNew}
          dir="auto"
          onChange={(event) => onWrite({ ...written, name: event.currentTarget.value })}
        />
      </div>
      <TagsInput
        label={t('templates.tags')}
        value={written.tags}
        maxTags={mostTags}
        maxLength={longestTag}
        placeholder={written.tags.length === 0 ? t('templates.tagsHint') : ''}
        onChange={(tags) => onWrite({ ...written, tags: tags.map((tag) => tag.slice(0, longestTag)) })}
      />
      <MultiSelect
        label={t('templates.topics')}
        description={t('templates.topicsHint')}
        data={topicNames}
        value={written.topics}
        searchable
        hidePickedOptions
        nothingFoundMessage={t('templates.noSuchTopic')}
        placeholder={written.topics.length === 0 ? t('templates.topicsChoose') : ''}
        onChange={(chosen) => onWrite({ ...written, topics: chosen as Topic[] })}
      />
      <div>
        <span id={toneId} className={classes.label}>
          {t('templates.tone')}
        </span>
        <SegmentedControl
          size="xs"
          aria-labelledby={toneId}
          value={written.tone}
          data={tones.map((tone) => ({ value: tone, label: t(toneWords[tone]) }))}
          onChange={(tone) => onWrite({ ...written, tone: tone as Tone })}
        />
      </div>
    </div>
  )
}
