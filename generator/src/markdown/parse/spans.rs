//! Links and code spans: the parts of a line that have a beginning and an end.

use crate::markdown::{Piece, links};

/// A link as Markdown; one that shows its own address is just that.
pub(super) fn link(pieces: &[Piece], address: &str) -> String {
    let text: String = pieces
        .iter()
        .map(|piece| {
            if let Piece::Text(text) = piece {
                text
            } else {
                " "
            }
        })
        .collect();
    let text = text.trim();
    if text.is_empty() || links::absolute(text) == address && links::has_scheme(text) {
        format!("<{address}>")
    } else {
        format!("[{text}]({address})")
    }
}

/// The code span that `text` begins with, and its length.
///
/// More backticks at the end than at the beginning close it as well: the document has such a slip.
pub(super) fn code_span(text: &str) -> Option<(&str, usize)> {
    let fence = text.len() - text.trim_start_matches('`').len();
    let body = &text[fence..];
    let mut from = 0;
    while let Some(start) = body[from..].find('`').map(|at| from + at) {
        let run = body[start..].len() - body[start..].trim_start_matches('`').len();
        if run >= fence {
            return Some((&body[..start], fence + start + run));
        }
        from = start + run;
    }
    None
}

/// A code span with this text.
pub(super) fn code_text(code: &str) -> String {
    let code = if code.contains('\n') {
        code.split_whitespace().collect::<Vec<_>>().join(" ")
    } else {
        code.to_owned()
    };
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if code.starts_with('`') || code.ends_with('`') {
        " "
    } else {
        ""
    };
    if code.is_empty() {
        code
    } else {
        format!("{fence}{pad}{code}{pad}{fence}")
    }
}

/// How deep brackets stand in brackets. So no part of a text is looked through for more links than this.
const DEEPEST: usize = 32;

/// The `]` that belongs to the `[` at the beginning of `text`.
pub(super) fn closing_bracket(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    let mut index = 0;
    // As many backticks, or more, are closed nowhere in the rest of the text.
    let mut unclosed = usize::MAX;
    while let Some(c) = text[index..].chars().next() {
        let mut step = c.len_utf8();
        match c {
            '\\' => step += text[index + 1..].chars().next().map_or(0, char::len_utf8),
            '`' => {
                let text = &text[index..];
                let run = text.len() - text.trim_start_matches('`').len();
                match (run < unclosed).then(|| code_span(text)).flatten() {
                    Some((_, len)) => step = len,
                    None => (step, unclosed) = (1, unclosed.min(run)),
                }
            }
            '[' if depth == DEEPEST => return None,
            '[' => depth += 1,
            ']' => {
                depth -= 1;
                if depth == 0 {
                    return Some(index);
                }
            }
            _ => {}
        }
        index += step;
    }
    None
}
