import { ChevronDown } from 'lucide-react'
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue, Text } from 'react-aria-components'
import './parts.css'

interface ChoiceProps<K extends string> {
  readonly label: string
  readonly value: K
  readonly options: readonly { readonly id: K; readonly title: string; readonly hint?: string }[]
  readonly onChange: (value: K) => void
  readonly className?: string
}

/** One of a few, in a quiet select. */
export function Choice<K extends string>({
  label,
  value,
  options,
  onChange,
  className = ''
}: ChoiceProps<K>) {
  return (
    <Select
      aria-label={label}
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key) as K)
      }}
      className={`choice ${className}`}
    >
      <Button className="choice-button">
        <SelectValue className="truncate">{({ selectedText }) => selectedText}</SelectValue>
        <ChevronDown size={12} aria-hidden />
      </Button>
      <Popover className="popover" offset={4}>
        <ListBox className="menu">
          {options.map((o) => (
            <ListBoxItem key={o.id} id={o.id} className="menu-item" textValue={o.title}>
              {o.title}
              {o.hint ? (
                <Text slot="description" className="small quiet">
                  {o.hint}
                </Text>
              ) : null}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
