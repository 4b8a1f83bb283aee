export const USAGE = `Briefing Desk: from overlapping articles to a short, sourced memo.

briefing draft SOURCES… --template ID -o FILE… [--save FILE.briefing] [--date YYYY-MM-DD]
                [--distribution]
    An automatic memo from articles (files, or folders of them).
briefing extract SOURCES… [--json] [-o FILE]
    What the articles hold: quotes, statements, facts, and which of them say the same.
briefing export PROJECT [--template ID] -o FILE… [--date YYYY-MM-DD] [--distribution]
    A saved project as a memo. PROJECT may also be a memo (.docx, .pdf) that carries its project.
briefing check PROJECT [--template ID] [--json] [--date YYYY-MM-DD]
    What a reader of the memo would stumble over; fails where it would be wrong.
briefing verify FILE [--json]
    Whether every quote and citation of a project, or of the one that a memo carries, is as its articles have it.
briefing templates [list | validate FILE…]
    The memo templates there are, or whether template files are right.
briefing serve [--port N] [--no-open] [PROJECT]
    The app in a browser window, on this machine only.

The format of a memo is told by its name: .docx, .pdf, .html or .md; -o may be given several times.
--date is the date a memo bears (default: today); the same input with the same date gives the same bytes.
Word and PDF memos carry their project, so that they can be opened again; --distribution makes a copy to hand out,
which carries none and names no author in its properties.
Exit status: 0 done, 1 failed, 2 asked wrongly.
`
