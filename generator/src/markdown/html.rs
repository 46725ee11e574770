//! HTML's tags and character references, as far as descriptions use them.

/// A tag: `<a href="/x">`, `</a>`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    /// The name in lower case.
    pub(super) name: String,
    pub(super) closing: bool,
    /// What stands between the name and the `>`.
    attributes: &'a str,
    /// How long the tag is in the text.
    pub(super) len: usize,
}

impl<'a> Tag<'a> {
    /// The tag that `text` begins with.
    pub(super) fn read(text: &'a str) -> Option<Self> {
        let inner = text.strip_prefix('<')?;
        let (closing, inner) = match inner.strip_prefix('/') {
            Some(inner) => (true, inner),
            None => (false, inner),
        };
        let end = inner
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '-')
            .unwrap_or(inner.len());
        let (name, rest) = inner.split_at(end);
        if !name.starts_with(|c: char| c.is_ascii_alphabetic())
            || !rest.starts_with([' ', '\n', '\t', '/', '>'])
        {
            return None;
        }
        let mut quote = None;
        for (index, c) in rest.char_indices() {
            match (quote, c) {
                (None, '>') => {
                    let len = text.len() - rest.len() + index + 1;
                    return Some(Self {
                        name: name.to_ascii_lowercase(),
                        closing,
                        attributes: &rest[..index],
                        len,
                    });
                }
                (None, '"' | '\'') => quote = Some(c),
                (None, '<' | '`') => return None,
                (Some(open), c) if c == open => quote = None,
                _ => {}
            }
        }
        None
    }

    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let mut rest = self.attributes.trim_start();
        while !rest.is_empty() {
            let end = rest
                .find(|c: char| c.is_whitespace() || c == '=')
                .unwrap_or(rest.len());
            let (key, after) = rest.split_at(end);
            let after = after.trim_start();
            let Some(value) = after.strip_prefix('=') else {
                // An attribute without a value, or a stray character: go on behind it.
                let step = if end == 0 {
                    rest.chars().next().map_or(1, char::len_utf8)
                } else {
                    end
                };
                rest = rest[step..].trim_start();
                continue;
            };
            let value = value.trim_start();
            let (value, behind) = match value.chars().next() {
                Some(quote @ ('"' | '\'')) => {
                    value[1..].split_once(quote).unwrap_or((&value[1..], ""))
                }
                _ => value.split_once(char::is_whitespace).unwrap_or((value, "")),
            };
            if key.eq_ignore_ascii_case(name) {
                return Some(decode(value));
            }
            rest = behind.trim_start();
        }
        None
    }
}

/// The character that a reference (`&amp;`, `&#8217;`) at the start of `text` stands for, and the reference's length.
pub(super) fn reference(text: &str) -> Option<(char, usize)> {
    let (name, _) = text.strip_prefix('&')?.split_once(';')?;
    let c = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        "ndash" => '–',
        "mdash" => '—',
        "hellip" => '…',
        "lsquo" => '‘',
        "rsquo" => '’',
        "ldquo" => '“',
        "rdquo" => '”',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)?
        }
    };
    Some((c, name.len() + 2))
}

/// Text with its character references replaced and its tags left out.
pub(super) fn decode(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let (decoded_char, len) = match c {
            '&' => reference(rest).unwrap_or((c, 1)),
            '<' => match Tag::read(rest) {
                Some(tag) => {
                    rest = &rest[tag.len..];
                    continue;
                }
                None => (c, 1),
            },
            c => (c, c.len_utf8()),
        };
        decoded.push(decoded_char);
        rest = &rest[len..];
    }
    decoded
}
