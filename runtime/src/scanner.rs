//! The lexical half of JSON: white space, strings, numbers, and passing over what nobody wants.
//!
//! The text is known to be UTF-8 before anything else happens, so a string without escapes is a slice of it. What is looked at
//! most, white space and strings, is looked at eight bytes at a time.

use std::borrow::Cow;

use crate::decode_error::{DecodeError, DecodeErrorKind};

/// Far deeper than anything Stripe sends, and far from what a small stack can bear.
pub(crate) const DEPTH_LIMIT: u8 = 128;

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH_BITS: u64 = ONES * 0x80;

/// A place in a JSON text.
pub(crate) struct Scanner<'j> {
    text: &'j str,
    at: usize,
    /// The last string that had escapes.
    unescaped: String,
}

impl<'j> Scanner<'j> {
    pub(crate) fn new(text: &'j str) -> Self {
        Self {
            text,
            at: 0,
            unescaped: String::new(),
        }
    }

    /// How many bytes have been read.
    pub(crate) fn offset(&self) -> usize {
        self.at
    }

    /// Goes back, or forward, to an earlier [`offset`](Self::offset).
    pub(crate) fn seek(&mut self, offset: usize) {
        self.at = offset;
    }

    /// The text from an earlier place up to here.
    pub(crate) fn since(&self, offset: usize) -> &'j str {
        self.text.get(offset..self.at).unwrap_or_default()
    }

    #[inline]
    fn byte(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    /// Passes over white space; the byte that follows it, 0 at the end of the text.
    #[inline]
    pub(crate) fn peek(&mut self) -> u8 {
        let byte = self.byte();
        if byte > b' ' { byte } else { self.pass_space() }
    }

    /// White space is mostly one space, or the end of a line and the indentation of the next.
    #[inline(never)]
    fn pass_space(&mut self) -> u8 {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        loop {
            match bytes.get(at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => at += 1,
                byte => {
                    self.at = at;
                    return byte.copied().unwrap_or(0);
                }
            }
            while let Some(word) = word_at(bytes, at) {
                let others = word ^ (ONES * b' ' as u64);
                if others != 0 {
                    at += leading_bytes(others);
                    break;
                }
                at += 8;
            }
        }
    }

    /// Passes over the byte that [`peek`](Self::peek) saw.
    #[inline]
    pub(crate) fn bump(&mut self) {
        self.at += 1;
    }

    /// Passes over `byte`, if it comes next.
    #[inline]
    pub(crate) fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == byte;
        self.at += usize::from(found);
        found
    }

    /// Passes over a key and its colon, if it is written exactly as `name`. Stands at the opening quote.
    #[inline]
    pub(crate) fn eat_key(&mut self, name: &str) -> bool {
        let start = self.at + 1;
        let end = start + name.len();
        let bytes = self.text.as_bytes();
        let found = bytes.get(end) == Some(&b'"') && bytes.get(start..end) == Some(name.as_bytes());
        if found {
            self.at = end + 1;
        }
        found
    }

    /// Passes over a colon.
    #[inline]
    pub(crate) fn colon(&mut self) -> Result<(), DecodeError> {
        if !self.eat(b':') {
            return Err(self.fault("expected a colon"));
        }
        // The one space that indented JSON has here, so that the value is found at once.
        self.at += usize::from(self.byte() == b' ');
        Ok(())
    }

    /// Passes over `true`, `false` or `null`, which [`peek`](Self::peek) has seen the beginning of.
    #[inline]
    pub(crate) fn word_is(&mut self, word: &str) -> Result<(), DecodeError> {
        let end = self.at + word.len();
        if self.text.as_bytes().get(self.at..end) != Some(word.as_bytes()) {
            return Err(self.fault("unexpected character"));
        }
        self.at = end;
        Ok(())
    }

    /// Passes over the plain part of a string; the byte that ends it: a quote, a backslash, or one that may not be there.
    #[inline]
    fn plain(&mut self) -> u8 {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        while let Some(word) = word_at(bytes, at) {
            let quote = word ^ (ONES * b'"' as u64);
            let backslash = word ^ (ONES * b'\\' as u64);
            // Each term marks the bytes that are zero, or below space; a mark too many can only stand above a right one.
            let special = (quote.wrapping_sub(ONES) & !quote)
                | (backslash.wrapping_sub(ONES) & !backslash)
                | (word.wrapping_sub(ONES * 0x20) & !word);
            let special = special & HIGH_BITS;
            if special != 0 {
                self.at = at + leading_bytes(special);
                return (word >> (special.trailing_zeros() - 7)) as u8;
            }
            at += 8;
        }
        loop {
            self.at = at;
            match bytes.get(at) {
                Some(byte @ (b'"' | b'\\' | 0..0x20)) => return *byte,
                Some(_) => at += 1,
                None => return 0,
            }
        }
    }

    /// Reads a string. Stands at the opening quote.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<&str, DecodeError> {
        self.at += 1;
        let start = self.at;
        if self.plain() == b'"' {
            let plain = self.since(start);
            self.at += 1;
            return Ok(plain);
        }
        self.unescape(start)?;
        Ok(&self.unescaped)
    }

    /// The same, for longer than until the next move.
    pub(crate) fn string_to_keep(&mut self) -> Result<Cow<'j, str>, DecodeError> {
        self.at += 1;
        let start = self.at;
        if self.plain() == b'"' {
            let plain = self.since(start);
            self.at += 1;
            return Ok(Cow::Borrowed(plain));
        }
        self.unescape(start)?;
        Ok(Cow::Owned(self.unescaped.clone()))
    }

    #[inline(never)]
    fn unescape(&mut self, mut start: usize) -> Result<(), DecodeError> {
        self.unescaped.clear();
        loop {
            let end = self.plain();
            self.unescaped
                .push_str(self.text.get(start..self.at).unwrap_or_default());
            match end {
                b'"' => break,
                b'\\' => {
                    let character = self.escape()?;
                    self.unescaped.push(character);
                }
                _ => return Err(self.fault("malformed string")),
            }
            start = self.at;
        }
        self.at += 1;
        Ok(())
    }

    /// Reads an escape. Stands at the backslash.
    fn escape(&mut self) -> Result<char, DecodeError> {
        self.at += 1;
        let character = match self.byte() {
            byte @ (b'"' | b'\\' | b'/') => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                self.at += 1;
                return self.unicode_escape();
            }
            _ => return Err(self.fault("malformed escape")),
        };
        self.at += 1;
        Ok(character)
    }

    fn unicode_escape(&mut self) -> Result<char, DecodeError> {
        let mut code = self.hex()?;
        if (0xD800..0xDC00).contains(&code)
            && self.text.as_bytes().get(self.at..self.at + 2) == Some(b"\\u")
        {
            self.at += 2;
            let low = self.hex()?;
            if !(0xDC00..0xE000).contains(&low) {
                return Err(self.fault("malformed escape"));
            }
            code = 0x1_0000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        }
        // Half a surrogate pair is no character.
        char::from_u32(code).ok_or_else(|| self.fault("malformed escape"))
    }

    fn hex(&mut self) -> Result<u32, DecodeError> {
        let mut code = 0;
        for _ in 0..4 {
            let Some(digit) = char::from(self.byte()).to_digit(16) else {
                return Err(self.fault("malformed escape"));
            };
            code = code << 4 | digit;
            self.at += 1;
        }
        Ok(code)
    }

    /// Reads a number as text. Stands at its first byte.
    pub(crate) fn number(&mut self) -> Result<&'j str, DecodeError> {
        let start = self.at;
        if self.byte() == b'-' {
            self.at += 1;
        }
        if self.byte() == b'0' {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.byte() == b'.' {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.byte(), b'e' | b'E') {
            self.at += 1;
            if matches!(self.byte(), b'+' | b'-') {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(self.since(start))
    }

    fn digits(&mut self) -> Result<(), DecodeError> {
        let start = self.at;
        while self.byte().is_ascii_digit() {
            self.at += 1;
        }
        if self.at == start {
            Err(self.fault("malformed number"))
        } else {
            Ok(())
        }
    }

    /// Reads an integer; nothing if it is another number. Stands at its first byte.
    pub(crate) fn integer(&mut self) -> Result<Option<i64>, DecodeError> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let (negative, digits) = match rest {
            [b'-', digits @ ..] => (true, digits),
            digits => (false, digits),
        };
        let mut value: i64 = 0;
        let mut count = 0;
        let mut next = 0;
        for byte in digits {
            next = *byte;
            if !byte.is_ascii_digit() {
                break;
            }
            value = value.wrapping_mul(10).wrapping_add(i64::from(byte - b'0'));
            count += 1;
        }
        // What is longer may have overflowed, what begins with a zero may be malformed, and either is rare.
        let plain = count > 0 && count <= 18 && digits.first() != Some(&b'0');
        if !plain || matches!(next, b'.' | b'e' | b'E') {
            return Ok(self.number()?.parse().ok());
        }
        self.at += count + usize::from(negative);
        Ok(Some(if negative { -value } else { value }))
    }

    /// Passes over the value that comes next, checking that it is JSON. It does not recurse.
    pub(crate) fn skip(&mut self) -> Result<(), DecodeError> {
        // One bit for each container that is open, the innermost lowest: whether it is an object.
        let mut objects: u128 = 0;
        let mut depth = 0;
        loop {
            let first = self.peek();
            match first {
                b'"' => self.skip_string()?,
                b'{' | b'[' => {
                    self.at += 1;
                    let is_object = first == b'{';
                    if !self.eat(if is_object { b'}' } else { b']' }) {
                        if depth == DEPTH_LIMIT {
                            return Err(self.error(DecodeErrorKind::TooDeep));
                        }
                        depth += 1;
                        objects = objects << 1 | u128::from(is_object);
                        if is_object {
                            self.skip_key()?;
                        }
                        continue;
                    }
                }
                b't' => self.word_is("true")?,
                b'f' => self.word_is("false")?,
                b'n' => self.word_is("null")?,
                b'-' | b'0'..=b'9' => {
                    self.number()?;
                }
                _ => return Err(self.fault("unexpected character")),
            }
            // After a value: on to the next one, out of as many containers as end here.
            loop {
                if depth == 0 {
                    return Ok(());
                }
                let is_object = objects & 1 == 1;
                match self.peek() {
                    b',' => {
                        self.at += 1;
                        if is_object {
                            self.skip_key()?;
                        }
                        break;
                    }
                    b'}' if is_object => self.at += 1,
                    b']' if !is_object => self.at += 1,
                    _ => return Err(self.fault("expected a comma or the end")),
                }
                objects >>= 1;
                depth -= 1;
            }
        }
    }

    fn skip_key(&mut self) -> Result<(), DecodeError> {
        if self.peek() != b'"' {
            return Err(self.fault("expected a key"));
        }
        self.skip_string()?;
        self.colon()
    }

    fn skip_string(&mut self) -> Result<(), DecodeError> {
        self.at += 1;
        loop {
            match self.plain() {
                b'"' => break,
                b'\\' => {
                    self.escape()?;
                }
                _ => return Err(self.fault("malformed string")),
            }
        }
        self.at += 1;
        Ok(())
    }

    /// The error that the text, here, is not JSON.
    #[cold]
    pub(crate) fn fault(&self, what: &'static str) -> DecodeError {
        let what = if self.at >= self.text.len() {
            "the text ends too early"
        } else {
            what
        };
        self.error(DecodeErrorKind::Syntax(what))
    }

    /// An error at this place.
    #[cold]
    pub(crate) fn error(&self, kind: DecodeErrorKind) -> DecodeError {
        DecodeError::new(kind, self.at)
    }
}

/// Eight bytes, the first one lowest; nothing where fewer are left.
#[inline]
fn word_at(bytes: &[u8], at: usize) -> Option<u64> {
    let rest = bytes.get(at..)?;
    rest.first_chunk().map(|bytes| u64::from_le_bytes(*bytes))
}

/// How many bytes in front are zero, of a word that is not zero.
#[inline]
fn leading_bytes(word: u64) -> usize {
    (word.trailing_zeros() / 8) as usize
}

#[cfg(test)]
mod tests;
