//! The document's descriptions, a mix of HTML and Markdown, as clean Markdown for rustdoc.
//!
//! A description is read into blocks (paragraphs, list items …) and these are laid out again, so that the text is
//! wrapped, its links are absolute, and nothing in it is a link to an item, an HTML tag or a code block by accident.
//! What comes out goes through unchanged when it comes in again.

mod html;
mod layout;
mod links;
mod parse;

/// Turns a description into Markdown that rustdoc reads without a warning.
///
/// Paragraphs are one blank line apart, lines are at most about a hundred columns wide with the `/// ` in front of
/// them, and no line ends in a space. Markdown's own marks are kept, HTML's become Markdown's.
pub fn to_markdown(description: &str) -> String {
    layout::lay_out(&parse::blocks(description))
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
    /// A fenced code block with the word after the fence; its one piece is the text.
    Code(String),
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
