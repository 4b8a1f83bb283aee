#!/usr/bin/env node
// Writes templates/letterheads/sample-letterhead.docx: a plain house style to try, and to copy in Word.
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TextRun
} from 'docx'
import { loadTs } from './load-ts.mjs'

const { readParts, zipParts } = await loadTs('src/main/export/docx-parts.ts')
const INK = '243B35'
const QUIET = '6B756F'
const sans = 'Noto Sans'

const header = new Header({
  children: [
    new Paragraph({
      tabStops: [{ type: 'right', position: 9070 }],
      spacing: { after: 40 },
      children: [
        new TextRun({ text: 'Office of Analysis', font: sans, bold: true, size: 28, color: INK }),
        new TextRun({ children: [new Tab()] }),
        new TextRun({ text: '{{marking}}', font: sans, size: 24 })
      ]
    }),
    new Paragraph({
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 6, color: INK } },
      children: [
        new TextRun({
          text: '12 Example Street, Sampleton · desk@example.invalid · +00 000 000 000',
          font: sans,
          size: 16,
          color: QUIET
        })
      ]
    })
  ]
})

const footer = new Footer({
  children: [
    new Paragraph({
      tabStops: [{ type: 'right', position: 9070 }],
      border: { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: INK } },
      spacing: { after: 80 },
      children: [
        new TextRun({ text: '{{title}}', font: sans, size: 16, color: QUIET }),
        new TextRun({ children: [new Tab()] }),
        new TextRun({
          children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
          font: sans,
          size: 16,
          color: QUIET
        })
      ]
    }),
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      children: [new TextRun({ text: '{{marking}}', font: sans, size: 24 })]
    })
  ]
})

const document = new Document({
  title: 'Sample letterhead',
  creator: 'Briefing Desk',
  styles: {
    default: {
      title: {
        run: { font: sans, size: 40, bold: true, color: INK },
        paragraph: { spacing: { after: 160 } }
      },
      heading1: {
        run: { font: sans, size: 25, bold: true, color: INK },
        paragraph: { spacing: { before: 360, after: 100 }, keepNext: true, keepLines: true, outlineLevel: 0 }
      },
      heading2: {
        run: { font: sans, size: 21, bold: true, color: INK },
        paragraph: { spacing: { before: 240, after: 80 }, keepNext: true, keepLines: true, outlineLevel: 1 }
      },
      document: {
        run: { font: 'Noto Serif', size: 21, language: { value: 'en-GB' } },
        paragraph: { spacing: { line: 300, lineRule: 'atLeast' } }
      }
    }
  },
  sections: [
    {
      properties: {
        page: {
          size: { width: 11906, height: 16838 },
          margin: { top: 2100, right: 1418, bottom: 1700, left: 1418, header: 700, footer: 560 }
        }
      },
      headers: { default: header },
      footers: { default: footer },
      children: [new Paragraph('{{memo}}')]
    }
  ]
})

const folder = resolve(import.meta.dirname, '../templates/letterheads')
mkdirSync(folder, { recursive: true })
const parts = readParts(new Uint8Array(await Packer.toBuffer(document)))
const bytes = zipParts(parts, { date: '2026-01-01', language: 'en-GB' })
writeFileSync(resolve(folder, 'sample-letterhead.docx'), bytes)
console.log(`wrote ${folder}/sample-letterhead.docx`)
