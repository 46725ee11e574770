//! How deep flow collections (`[…]`, `{…}`) of YAML stand in each other.
//!
//! The parser takes a time that grows with the square of that depth, before it finds that it is too deep. So it is found here first,
//! by as much of YAML's rules as tells brackets from text: what is quoted, commented, or a scalar of several lines.

/// The deepest nesting that the parsers take.
const DEEPEST: usize = 128;

/// The line in which flow collections are deeper than the parsers go, from 1; nothing if they never are.
pub(super) fn too_deep(text: &[u8]) -> Option<usize> {
    let opening = text.iter().filter(|byte| matches!(byte, b'[' | b'{'));
    if opening.count() <= DEEPEST {
        return None;
    }
    let mut scan = Scan {
        text,
        at: 0,
        depth: 0,
        line: 0,
        seen: 0,
        parent: None,
    };
    while scan.at < text.len() {
        scan.token();
        if scan.depth > DEEPEST {
            let before = text[..scan.at].iter();
            return Some(before.filter(|byte| **byte == b'\n').count() + 1);
        }
    }
    None
}

struct Scan<'a> {
    text: &'a [u8],
    at: usize,
    depth: usize,
    /// Where the line begins in which `seen` is, which is no further on than the scan.
    line: usize,
    seen: usize,
    /// The column of the key or dash that the next scalar belongs to.
    parent: Option<usize>,
}

impl Scan<'_> {
    /// Goes over what begins here.
    fn token(&mut self) {
        let Some(byte) = self.peek(0) else { return };
        match byte {
            b' ' | b'\t' | b'\n' | b'\r' => self.at += 1,
            b'#' if self.is_apart() => self.skip_line(),
            b'[' | b'{' => {
                self.depth += 1;
                self.at += 1;
            }
            b']' | b'}' if self.depth > 0 => {
                self.depth -= 1;
                self.at += 1;
            }
            b',' if self.depth > 0 => self.at += 1,
            b'-' | b'?' | b':' if self.is_space(1) => {
                if self.depth == 0 && byte != b':' {
                    self.parent = Some(self.column());
                }
                self.at += 1;
            }
            b'&' | b'*' | b'!' => self.word(),
            b'"' | b'\'' => {
                let column = self.column();
                self.quoted(byte);
                self.key(column);
            }
            b'|' | b'>' if self.depth == 0 => self.block_scalar(),
            _ => self.plain(),
        }
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.text.get(self.at + ahead).copied()
    }

    /// Whether there is white space, or the end.
    fn is_space(&self, ahead: usize) -> bool {
        matches!(self.peek(ahead), None | Some(b' ' | b'\t' | b'\n' | b'\r'))
    }

    /// Whether white space, or a beginning, stands before.
    fn is_apart(&self) -> bool {
        self.at == 0 || matches!(self.text[self.at - 1], b' ' | b'\t' | b'\n' | b'\r')
    }

    /// How far into its line the scan is. Each byte is looked at once for that.
    fn column(&mut self) -> usize {
        let since = &self.text[self.seen..self.at];
        if let Some(before) = since.iter().rposition(|byte| *byte == b'\n') {
            self.line = self.seen + before + 1;
        }
        self.seen = self.at;
        self.at - self.line
    }

    fn skip_line(&mut self) {
        while !matches!(self.peek(0), None | Some(b'\n')) {
            self.at += 1;
        }
    }

    /// An anchor, an alias or a tag.
    fn word(&mut self) {
        self.at += 1;
        let ends = |byte| matches!(byte, b',' | b'[' | b']' | b'{' | b'}');
        while !self.is_space(0) && (self.depth == 0 || !self.peek(0).is_some_and(ends)) {
            self.at += 1;
        }
    }

    fn quoted(&mut self, quote: u8) {
        self.at += 1;
        while let Some(byte) = self.peek(0) {
            self.at += 1;
            if byte == b'\\' && quote == b'"' {
                self.at += 1;
            } else if byte == quote {
                if quote == b'\'' && self.peek(0) == Some(quote) {
                    self.at += 1;
                } else {
                    return;
                }
            }
        }
    }

    /// Notes what began at a column as a key, if it is one.
    fn key(&mut self, column: usize) {
        if self.depth == 0 && self.peek(0) == Some(b':') && self.is_space(1) {
            self.parent = Some(column);
        }
    }

    /// Text after `|` or `>`: all lines that are indented more than the key or dash.
    fn block_scalar(&mut self) {
        self.skip_line();
        self.continuation(|_| true);
    }

    fn plain(&mut self) {
        let (start, column) = (self.at, self.column());
        while let Some(byte) = self.peek(0) {
            let ends = match byte {
                b'\n' => true,
                b':' => {
                    self.is_space(1)
                        || (self.depth > 0
                            && matches!(self.peek(1), Some(b',' | b'[' | b']' | b'{' | b'}')))
                }
                b'#' => self.is_apart(),
                b',' | b'[' | b']' | b'{' | b'}' => self.depth > 0,
                _ => false,
            };
            if ends {
                break;
            }
            self.at += 1;
        }
        // A sign that means nothing here.
        self.at = self.at.max(start + 1);
        self.key(column);
        if self.depth == 0 && self.peek(0) == Some(b'\n') {
            self.continuation(|first| first != b'#');
        }
    }

    /// Lines of the scalar that began before, as long as each is indented and begins with such a sign.
    fn continuation(&mut self, goes_on: impl Fn(u8) -> bool) {
        while let Some(b'\n') = self.peek(0) {
            let mut first = self.at + 1;
            while self.text.get(first) == Some(&b' ') {
                first += 1;
            }
            let column = first - self.at - 1;
            let is_inside = self.parent.is_none_or(|parent| column > parent);
            match self.text.get(first) {
                None => self.at = first,
                Some(b'\n') => self.at = first,
                Some(b'\r') if self.text.get(first + 1) == Some(&b'\n') => self.at = first + 1,
                Some(sign) if is_inside && goes_on(*sign) => {
                    self.at = first;
                    self.skip_line();
                }
                Some(_) => return,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_that_are_collections_are_counted() {
        for nested in [
            "[",
            "{a: ",
            "[ # ]\n",
            "[\"]\", ",
            "[']', ",
            "[x]: [",
            "- [",
            "a: [",
            "[!x ",
            "[&a ",
            "['it''s ]', ",
        ] {
            let text = format!("# a\nkey: {}", nested.repeat(200));
            assert!(too_deep(text.as_bytes()).is_some(), "{nested}");
            let text = format!(
                "text: |\n  [[[[\nb: \"[[[\"\nc: word [[[[\n  [[[[\nd:\n- {}",
                nested.repeat(200)
            );
            assert!(
                too_deep(text.as_bytes()).is_some_and(|line| line > 6),
                "{nested}"
            );
        }
    }

    #[test]
    fn brackets_that_are_text_are_not() {
        let many = "[".repeat(200);
        for text in [
            format!("# {many}"),
            format!("a: word {many}"),
            format!("a: word\n  {many}\n  more"),
            format!("a: '{many}'"),
            format!("a: \"\\\"{many}\""),
            format!("a: |\n  {many}\n\n  {many}\nb: c"),
            format!("a:\n- b: >-\n    {many}\n  c: d"),
            format!("a: [b, c] # {many}"),
            format!("a: {{b: '{many}'}}"),
            "a: [b, {c: d}]\n".repeat(1000),
        ] {
            assert_eq!(too_deep(text.as_bytes()), None, "{text}");
        }
    }
}
