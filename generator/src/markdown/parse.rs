//! A description as blocks.

mod spans;
mod tags;

use std::collections::BTreeMap;

use self::spans::{closing_bracket, code_span, code_text, link};
use super::{Block, Kind, Piece, links};

/// Reads a description.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut parser = Parser::new(text, false);
    parser.run();
    parser.blocks
}

/// A mark that is open: what stands inside it is collected by itself, and wrapped when it closes.
struct Mark {
    kind: MarkKind,
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum MarkKind {
    Link(String),
    Strong,
    Emphasis,
}

/// A list that is open.
struct List {
    /// The column where the text of its items begins, in the source.
    source: usize,
    /// The same in the output.
    output: usize,
    /// `<ul>` or `<ol>` with the number of its last item; such lists end at their tag and not by indentation.
    html: Option<Html>,
}

struct Html {
    ordered: bool,
    count: usize,
}

struct Parser<'a> {
    text: &'a str,
    rest: &'a str,
    /// Whether all of the text stands inside a link, where there are no links and brackets are text.
    in_link: bool,
    /// Whether the text is a part of a block, in which no other begins.
    in_block: bool,
    blocks: Vec<Block>,
    kind: Kind,
    indent: usize,
    pieces: Vec<Piece>,
    marks: Vec<Mark>,
    lists: Vec<List>,
    /// Tags without a meaning for us that were left out, whose closing tags are to be left out as well.
    left_out: BTreeMap<String, usize>,
    /// Fences of which no other follows.
    unclosed: Vec<&'static str>,
}

impl<'a> Parser<'a> {
    fn new(text: &'a str, in_link: bool) -> Self {
        Self {
            text,
            rest: text,
            in_link,
            in_block: false,
            blocks: Vec::new(),
            kind: Kind::Paragraph,
            indent: 0,
            pieces: Vec::new(),
            marks: Vec::new(),
            lists: Vec::new(),
            left_out: BTreeMap::new(),
            unclosed: Vec::new(),
        }
    }

    fn run(&mut self) {
        self.begin_line(true);
        while let Some(c) = self.rest.chars().next() {
            match c {
                '\n' => {
                    self.rest = &self.rest[1..];
                    self.space();
                    self.begin_line(false);
                }
                '\\' => self.escape(),
                '`' => self.code_span(),
                '<' => self.angle(),
                '&' => self.reference(),
                '[' => self.bracket(),
                '!' if self.rest.starts_with("![") && self.markdown_link(1).is_some() => {
                    self.rest = &self.rest[1..]
                }
                ']' if self.inside_link() => self.take(1, "\\]"),
                'h' if self.at_word_start() && links::bare(self.ahead()).is_some() => {
                    self.bare_link()
                }
                c if c.is_whitespace() => {
                    self.rest = &self.rest[c.len_utf8()..];
                    self.space();
                }
                c => self.plain(c.len_utf8()),
            }
        }
        self.end_block();
    }

    /// Takes over the text up to the next sign that may mean something, which is not in its first `least` bytes.
    fn plain(&mut self, least: usize) {
        let may_mean = |c: char| {
            matches!(c, '\\' | '`' | '<' | '&' | '[' | '!' | ']' | 'h') || c.is_whitespace()
        };
        let end = self.rest[least..].find(may_mean);
        let text = &self.rest[..end.map_or(self.rest.len(), |end| least + end)];
        self.take(text.len(), text);
    }

    // Lines and blocks.

    /// Looks at the beginning of a line: what it starts, if it is more than the paragraph going on.
    fn begin_line(&mut self, mut after_blank: bool) {
        loop {
            let body = self.rest.trim_start_matches([' ', '\t', '\r']);
            let indent: usize = self.rest[..self.rest.len() - body.len()]
                .chars()
                .map(|c| if c == '\t' { 4 } else { 1 })
                .sum();
            self.rest = body;
            if self.in_block {
                return;
            }
            if let Some(next) = body.strip_prefix('\n') {
                self.end_block();
                self.rest = next;
                after_blank = true;
                continue;
            }
            if body.is_empty() || self.lists.last().is_some_and(|list| list.html.is_some()) {
                return;
            }
            if after_blank {
                self.leave_lists(indent);
            }
            if let Some(fence) = ["```", "~~~"]
                .into_iter()
                .find(|fence| body.starts_with(fence))
            {
                if self.code_block(fence) {
                    after_blank = true;
                    continue;
                }
                return;
            }
            if let Some(next) = rule(body) {
                // A line across the page; the paragraphs are apart without it.
                self.end_block();
                self.rest = next;
                after_blank = true;
                continue;
            }
            let marks = body.len() - body.trim_start_matches('#').len();
            if (1..=6).contains(&marks) && body[marks..].starts_with(' ') {
                self.heading(marks);
                after_blank = true;
                continue;
            }
            if let Some(marker) = self.list_marker(body, after_blank) {
                self.end_block();
                self.leave_lists(indent);
                let output = self.indent;
                let spaces =
                    body[marker.len()..].len() - body[marker.len()..].trim_start_matches(' ').len();
                self.rest = &body[marker.len() + spaces..];
                let written = if marker.len() == 1 {
                    "-".to_owned()
                } else {
                    marker.to_owned()
                };
                self.lists.push(List {
                    source: indent + marker.len() + spaces.min(4),
                    output: output + written.len() + 1,
                    html: None,
                });
                self.kind = Kind::Item(written);
            }
            return;
        }
    }

    /// The marker of a list item that the line begins with.
    ///
    /// A number that is not 1 begins a list only where a paragraph could begin or a list is under way: in running
    /// text it is a number at the end of a sentence.
    fn list_marker<'t>(&self, body: &'t str, after_blank: bool) -> Option<&'t str> {
        // Nine digits and what follows them.
        let end = start(body, 11).find(' ')?;
        let marker = &body[..end];
        let text = body[end..].trim_start_matches(' ');
        if text.starts_with('\n') || text.trim_start().is_empty() {
            return None;
        }
        if matches!(marker, "-" | "*" | "+") {
            return Some(marker);
        }
        let number = marker.strip_suffix(['.', ')'])?;
        let is_number =
            !number.is_empty() && number.len() <= 9 && number.bytes().all(|b| b.is_ascii_digit());
        (is_number && (after_blank || number == "1" || !self.lists.is_empty())).then_some(marker)
    }

    /// Ends the lists that a line with this indentation is no longer part of.
    fn leave_lists(&mut self, indent: usize) {
        while self
            .lists
            .last()
            .is_some_and(|list| list.html.is_none() && indent < list.source)
        {
            self.lists.pop();
        }
        self.indent = self.lists.last().map_or(0, |list| list.output);
    }

    /// Ends the paragraph, or whatever is under way, together with the marks that are still open in it.
    fn end_block(&mut self) {
        while !self.marks.is_empty() {
            self.close_mark();
        }
        let pieces = std::mem::take(&mut self.pieces);
        let kind = std::mem::replace(&mut self.kind, Kind::Paragraph);
        if pieces.iter().any(|piece| matches!(piece, Piece::Text(_))) {
            self.blocks.push(Block {
                kind,
                indent: self.indent,
                pieces,
            });
        }
        self.indent = self.lists.last().map_or(0, |list| list.output);
    }

    fn heading(&mut self, marks: usize) {
        self.end_block();
        let (line, next) = self.rest.split_once('\n').unwrap_or((self.rest, ""));
        let pieces = pieces_of(line[marks..].trim(), self.in_link);
        self.blocks.push(Block {
            kind: Kind::Heading("#".repeat(marks)),
            indent: self.indent,
            pieces,
        });
        self.rest = next;
    }

    /// Takes over a fenced code block, unless its end is missing: each line as a code span.
    ///
    /// A block would be run by rustdoc if its fence said so, or if its beginning or end were read as something else where the text is put.
    fn code_block(&mut self, fence: &'static str) -> bool {
        if self.unclosed.contains(&fence) {
            return false;
        }
        let body = self.rest.split_once('\n').map_or("", |(_, body)| body);
        let mut lines = Vec::new();
        let mut rest = body;
        while let Some((line, next)) = rest
            .split_once('\n')
            .or_else(|| (!rest.is_empty()).then_some((rest, "")))
        {
            let line = line.trim();
            if line == fence {
                self.end_block();
                for line in lines {
                    self.push(&code_text(line));
                    self.pieces.push(Piece::Break);
                }
                self.end_block();
                self.rest = next;
                return true;
            }
            if !line.is_empty() {
                lines.push(line);
            }
            rest = next;
        }
        self.unclosed.push(fence);
        false
    }

    // Pieces and marks.

    fn current(&mut self) -> &mut Vec<Piece> {
        match self.marks.last_mut() {
            Some(mark) => &mut mark.pieces,
            None => &mut self.pieces,
        }
    }

    fn push(&mut self, text: &str) {
        let pieces = self.current();
        match pieces.last_mut() {
            Some(Piece::Text(last)) => last.push_str(text),
            _ => pieces.push(Piece::Text(text.to_owned())),
        }
    }

    /// Steps over `len` bytes of the source, for which `text` is written.
    fn take(&mut self, len: usize, text: &str) {
        self.push(text);
        self.rest = &self.rest[len..];
    }

    fn space(&mut self) {
        let pieces = self.current();
        if !matches!(pieces.last(), Some(Piece::Space | Piece::Break)) {
            pieces.push(Piece::Space);
        }
    }

    fn inside_link(&self) -> bool {
        self.in_link
            || self
                .marks
                .iter()
                .any(|mark| matches!(mark.kind, MarkKind::Link(_)))
    }

    fn at_word_start(&self) -> bool {
        let before = &self.text[..self.text.len() - self.rest.len()];
        !before.ends_with(|c: char| c.is_alphanumeric() || c == '/')
    }

    fn open_mark(&mut self, kind: MarkKind) {
        self.marks.push(Mark {
            kind,
            pieces: Vec::new(),
        });
    }

    /// Closes the innermost mark and puts what it has become where it stood.
    fn close_mark(&mut self) {
        let Some(mark) = self.marks.pop() else { return };
        match mark.kind {
            MarkKind::Link(address) => {
                let link = link(&mark.pieces, &address);
                self.push(&link);
            }
            MarkKind::Strong => self.wrap(mark.pieces, "**"),
            MarkKind::Emphasis => self.wrap(mark.pieces, "*"),
        }
    }

    /// Puts signs around a text, close to it: Markdown knows them by that.
    fn wrap(&mut self, pieces: Vec<Piece>, sign: &str) {
        let Some(first) = pieces
            .iter()
            .position(|piece| matches!(piece, Piece::Text(_)))
        else {
            return self.space();
        };
        let last = pieces
            .iter()
            .rposition(|piece| matches!(piece, Piece::Text(_)))
            .unwrap_or(first);
        if first > 0 {
            self.space();
        }
        self.push(sign);
        for piece in &pieces[first..=last] {
            match piece {
                Piece::Text(text) => self.push(text),
                Piece::Space => self.space(),
                Piece::Break => self.current().push(Piece::Break),
            }
        }
        self.push(sign);
        if last + 1 < pieces.len() {
            self.space();
        }
    }

    // Markdown.

    /// A backslash: it ends a line, or takes the meaning of the sign behind it, or is one.
    fn escape(&mut self) {
        match self.rest[1..].chars().next() {
            Some('\n') => {
                self.rest = &self.rest[1..];
                self.current().push(Piece::Break);
            }
            Some(c) if c.is_ascii_punctuation() => {
                let text = &self.rest[..2];
                self.take(2, text);
            }
            _ => self.take(1, "\\\\"),
        }
    }

    /// The text as far as a mark's end is looked for. Each sign may begin a mark, so that a text of nothing but beginnings would
    /// otherwise be gone through as often as it is long.
    fn ahead(&self) -> &'a str {
        start(self.rest, AHEAD)
    }

    /// The same, up to the end of the paragraph.
    fn paragraph(&self) -> &'a str {
        let ahead = self.ahead();
        ahead.split("\n\n").next().unwrap_or(ahead)
    }

    fn code_span(&mut self) {
        match code_span(self.paragraph()) {
            Some((code, len)) => self.take(len, &code_text(code)),
            None => self.take(1, "\\`"),
        }
    }

    fn bracket(&mut self) {
        match self.markdown_link(0) {
            Some((text, address, len)) if !self.inside_link() => {
                let link = link(&pieces_of(text, true), &links::absolute(address));
                self.take(len, &link);
            }
            _ => self.take(1, "\\["),
        }
    }

    /// The Markdown link `skip` bytes on: its text, its address, its length.
    fn markdown_link(&self, skip: usize) -> Option<(&'a str, &'a str, usize)> {
        let source = &self.paragraph()[skip..];
        let close = closing_bracket(source)?;
        let (text, target) = (&source[1..close], source[close + 1..].strip_prefix('(')?);
        let end = target.find(')')?;
        let end = if target[..end].contains('(') {
            end + 1 + target[end + 1..].find(')')?
        } else {
            end
        };
        let inner = target[..end].trim();
        let (address, title) = inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
        let title = title.trim();
        let titled = title.is_empty()
            || (title.len() > 1 && title.starts_with(['"', '\'']) && title.ends_with(['"', '\'']));
        let address = address
            .strip_prefix('<')
            .and_then(|address| address.strip_suffix('>'))
            .unwrap_or(address);
        (titled && !address.is_empty()).then_some((text, address, close + 2 + end + 1))
    }

    fn bare_link(&mut self) {
        let Some(address) = links::bare(self.ahead()) else {
            return;
        };
        let text = if self.inside_link() {
            address.to_owned()
        } else {
            format!("<{}>", links::absolute(address))
        };
        self.take(address.len(), &text);
    }
}

/// The longest mark, in bytes: ten times the longest link of Stripe's document.
const AHEAD: usize = 2048;

/// The first `len` bytes of a text, or a few less where a character would be divided.
fn start(text: &str, len: usize) -> &str {
    let mut ends = (0..=len.min(text.len())).rev();
    let end = ends.find(|end| text.is_char_boundary(*end));
    &text[..end.unwrap_or(0)]
}

/// The pieces of a text that is part of a block.
fn pieces_of(text: &str, in_link: bool) -> Vec<Piece> {
    let mut parser = Parser::new(text, in_link);
    parser.in_block = true;
    parser.run();
    let mut pieces = Vec::new();
    for block in parser.blocks {
        pieces.extend(block.pieces);
        pieces.push(Piece::Space);
    }
    pieces
}

/// What follows the line, if the line is nothing but `---`, `***` or `___`.
fn rule(body: &str) -> Option<&str> {
    let (line, next) = body.split_once('\n').unwrap_or((body, ""));
    let line = line.trim_end();
    let is_rule = line.len() >= 3
        && ['-', '*', '_']
            .iter()
            .any(|mark| line.chars().all(|c| c == *mark));
    is_rule.then_some(next)
}
