//! The document's descriptions, a mix of HTML and Markdown, as clean Markdown for rustdoc.
//!
//! A description is read into blocks (paragraphs, list items …) and these are laid out again, so that the text is
//! wrapped, its links are absolute, and nothing in it is a link to an item, an HTML tag or a code block by accident.
//! What comes out goes through unchanged when it comes in again.

mod html;
mod layout;
mod links;
mod parse;

use std::borrow::Cow;

use pulldown_cmark::{Event, Options, Parser, Tag};

/// Turns a description into Markdown that rustdoc reads without a warning, and runs nothing of.
///
/// Paragraphs are one blank line apart, lines are at most about a hundred columns wide with the `/// ` in front of
/// them, and no line ends in a space. Markdown's own marks are kept, HTML's become Markdown's.
pub fn to_markdown(description: &str) -> String {
    let text = readable(description);
    let markdown = layout::lay_out(&parse::blocks(&text));
    // A text stands by itself, or in a list of arguments, with or without what parts its paragraphs.
    let item = format!(
        "- `a`: {}\n- `b`: b",
        markdown.replace("\n\n", "\n").replace('\n', "\n  ")
    );
    let path_item = format!("- `a`: {markdown}\n- `b`: b\n\nc");
    if [&markdown, &item, &path_item]
        .into_iter()
        .any(|text| holds_code(text))
    {
        return as_text(&text);
    }
    markdown
}

/// Whether rustdoc would find a block of code.
fn holds_code(markdown: &str) -> bool {
    events(markdown).any(|event| matches!(event, Event::Start(Tag::CodeBlock(_))))
}

/// Turns a summary or a title into Markdown in one line, part of a paragraph.
pub fn to_line(summary: &str) -> String {
    let text = readable(summary);
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let markdown = to_markdown(&line).replace("\\\n", " ").replace('\n', " ");
    let mut events = events(&markdown);
    let one = matches!(events.next(), None | Some(Event::Start(Tag::Paragraph)));
    let blocks = events.filter(|event| matches!(event, Event::Start(Tag::Paragraph)));
    if one && blocks.count() == 0 {
        return markdown;
    }
    as_text(&line)
}

/// A text as rustdoc reads it.
fn events(markdown: &str) -> Parser<'_> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    Parser::new_ext(markdown, options)
}

/// A text without what Rust refuses in a comment, or what shows a text otherwise than it is: control characters, and those that turn the
/// direction of writing.
fn readable(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| c == '\n' || is_readable(c)) {
        return Cow::Borrowed(text);
    }
    let text = text.replace("\r\n", "\n");
    let readable = text.chars().filter_map(|c| match c {
        '\r' => Some('\n'),
        '\n' | '\t' => Some(c),
        c => is_readable(c).then_some(c),
    });
    Cow::Owned(readable.collect())
}

/// Whether a character may stand in a comment, a literal or a name. A line break may not.
pub(crate) fn is_readable(c: char) -> bool {
    let turns = matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    !(c.is_control() || turns || matches!(c, '\u{2028}' | '\u{2029}'))
}

/// A text in which no sign means anything, as one paragraph.
fn as_text(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for (index, word) in text.split_whitespace().enumerate() {
        if index > 0 {
            line.push(' ');
        }
        for c in word.chars() {
            if c.is_ascii_punctuation() {
                line.push('\\');
            }
            line.push(c);
        }
    }
    line
}

/// A paragraph, or another part of a text that stands by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Block {
    kind: Kind,
    /// The column where its first line begins; more than 0 inside a list.
    indent: usize,
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Paragraph,
    /// A heading with its `#`s.
    Heading(String),
    /// A list item with its marker, `-` or `1.`.
    Item(String),
}

/// A part of a block's text.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    /// Finished Markdown that no line break may divide.
    Text(String),
    /// A place where a line may end.
    Space,
    /// A place where a line must end.
    Break,
}

#[cfg(test)]
mod tests;
