//! Blocks as text: one blank line between them, long lines wrapped.

use super::{Block, Kind, Piece};

/// The width of a line; `/// ` goes in front of it.
const WIDTH: usize = 96;

/// Writes the blocks below each other.
pub(super) fn lay_out(blocks: &[Block]) -> String {
    let mut text = String::new();
    let mut last: Option<&Block> = None;
    for block in blocks {
        if let Some(last) = last {
            let same_list = matches!((&last.kind, &block.kind), (Kind::Item(_), Kind::Item(_)));
            text.push_str(if same_list { "\n" } else { "\n\n" });
        }
        write(block, &mut text);
        last = Some(block);
    }
    text
}

fn write(block: &Block, text: &mut String) {
    let indent = " ".repeat(block.indent);
    text.push_str(&indent);
    let hanging = match &block.kind {
        Kind::Paragraph => indent,
        // A heading is one line, whatever its length.
        Kind::Heading(marks) => {
            text.push_str(marks);
            for word in words(&block.pieces).into_iter().flatten() {
                text.push(' ');
                text.push_str(&word);
            }
            return;
        }
        Kind::Item(marker) => {
            text.push_str(marker);
            text.push(' ');
            " ".repeat(block.indent + marker.len() + 1)
        }
    };
    for (index, line) in words(&block.pieces).into_iter().enumerate() {
        if index > 0 {
            text.push_str("\\\n");
            text.push_str(&hanging);
        }
        let mut column = hanging.len();
        for (index, word) in line.iter().enumerate() {
            let width = word.chars().count();
            if index == 0 {
                let word = if starts_block(word) {
                    escaped(word)
                } else {
                    word.clone()
                };
                text.push_str(&word);
                column += word.chars().count();
            } else if column + 1 + width > WIDTH && !starts_block(word) {
                text.push('\n');
                text.push_str(&hanging);
                text.push_str(word);
                column = hanging.len() + width;
            } else {
                text.push(' ');
                text.push_str(word);
                column += 1 + width;
            }
        }
    }
}

/// The words of each line that must be one, a word being what no line break may divide.
fn words(pieces: &[Piece]) -> Vec<Vec<String>> {
    let mut lines = vec![Vec::new()];
    let mut word = String::new();
    for piece in pieces.iter().chain([&Piece::Space]) {
        match piece {
            Piece::Text(text) => word.push_str(text),
            Piece::Space | Piece::Break => {
                if let (false, Some(line)) = (word.is_empty(), lines.last_mut()) {
                    line.push(std::mem::take(&mut word));
                }
                if *piece == Piece::Break {
                    lines.push(Vec::new());
                }
            }
        }
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// Whether a line that begins with this word would be something else than a line of its paragraph.
fn starts_block(word: &str) -> bool {
    let only = |marks: &str| word.chars().all(|c| marks.contains(c));
    let number = word.trim_start_matches(|c: char| c.is_ascii_digit());
    only("-")
        || only("+")
        || only("*")
        || only("_")
        || only("=")
        || only("#")
        || word.starts_with('>')
        || word.starts_with("~~~")
        || word.starts_with('|')
        || (number.len() < word.len() && matches!(number, "." | ")"))
}

/// The same word as mere text.
fn escaped(word: &str) -> String {
    let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (digits, rest) = word.split_at(digits);
    format!("{digits}\\{rest}")
}
