//! A place in a JSON text, and the tokens that can stand there.
//!
//! What numbers, escapes and white space are, `hifijson` knows. Most tokens are plainer than that, and are read in the shortest
//! way: strings between their escapes, eight bytes at a time, integers, and the white space of indented JSON. The text is known to be
//! UTF-8 before anything else happens, so a string without escapes is a slice of it.

mod escape;
mod gap;
mod number;
mod skip;

use std::borrow::Cow;

use hifijson::SliceLexer;
use hifijson::num::Lex as _;
use hifijson::token::Lex as _;

use crate::codec::decode_error::{DecodeError, DecodeErrorKind};
pub(crate) use gap::{Eaten, Gap};

/// Far deeper than anything Stripe sends, and far from what a small stack can bear.
pub(crate) const DEPTH_LIMIT: u8 = 128;

/// A place in a JSON text.
pub(crate) struct Lexer<'j> {
    text: &'j str,
    at: usize,
    /// What is expected between the values of the container that is being read.
    gap: Gap,
}

impl<'j> Lexer<'j> {
    pub(crate) fn new(text: &'j str) -> Self {
        Self {
            text,
            at: 0,
            gap: Gap::OUTERMOST,
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

    /// Whether all has been read.
    pub(crate) fn is_at_end(&self) -> bool {
        self.at >= self.text.len()
    }

    /// The text from an earlier place up to here.
    #[inline]
    pub(crate) fn since(&self, offset: usize) -> &'j str {
        self.text.get(offset..self.at).unwrap_or_default()
    }

    /// The bytes that have not been read.
    #[inline]
    fn rest(&self) -> &'j [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// The next byte, white space or not; 0 at the end of the text.
    #[inline]
    fn byte(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    /// Reads what may be more than plain.
    fn lex<T>(&mut self, read: impl FnOnce(&mut SliceLexer<'j>) -> T) -> T {
        let mut rest = SliceLexer::new(self.rest());
        let token = read(&mut rest);
        self.at = self.text.len() - rest.as_slice().len();
        token
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
        self.at += usize::from(self.byte() == b'\n');
        self.at += run(self.rest(), spaces);
        let byte = self.byte();
        if byte > b' ' {
            return byte;
        }
        self.lex(|rest| rest.ws_peek()).unwrap_or(0)
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

    /// Passes over `true`, `false` or `null`, if it comes next.
    #[inline]
    pub(crate) fn eat_word(&mut self, word: &[u8]) -> bool {
        let found = self.rest().starts_with(word);
        if found {
            self.at += word.len();
        }
        found
    }

    /// Enters an object, up to its first key; whether there is one.
    pub(crate) fn first_key(&mut self) -> Result<bool, DecodeError> {
        Ok(self.first(b'}') && self.at_key()?)
    }

    /// Goes on from a value to the next key of its object; whether there is one.
    pub(crate) fn next_key(&mut self) -> Result<bool, DecodeError> {
        Ok(self.next(b'}')? && self.at_key()?)
    }

    /// Stands at a key, after white space.
    #[inline]
    fn at_key(&mut self) -> Result<bool, DecodeError> {
        match self.peek() {
            b'"' => Ok(true),
            _ => Err(self.fault("expected a key")),
        }
    }

    /// Goes on from a value past the comma, or past `end`; whether it was the comma.
    fn comma(&mut self, end: u8) -> Result<bool, DecodeError> {
        let byte = self.peek();
        if byte != b',' && byte != end {
            return Err(self.fault("expected a comma or the end"));
        }
        self.bump();
        Ok(byte == b',')
    }

    /// Reads a string. It is copied only if it has escapes. Stands at the opening quote.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<Cow<'j, str>, DecodeError> {
        match self.plain_string() {
            Some(string) => Ok(Cow::Borrowed(string)),
            None => self.escaped_string().map(Cow::Owned),
        }
    }

    /// Reads a string without escapes, if one comes next, without white space. Otherwise it stays where it is, and that may
    /// also happen at a string that ends with the text, within the last eight bytes.
    #[inline]
    pub(crate) fn plain_string(&mut self) -> Option<&'j str> {
        let quote = self.plain_end()?;
        let string = self.text.get(self.at + 1..quote);
        self.at = quote + 1;
        string
    }

    /// The closing quote of a string like that.
    #[inline]
    fn plain_end(&self) -> Option<usize> {
        let [b'"', rest @ ..] = self.text.as_bytes().get(self.at..)? else {
            return None;
        };
        let end = self.at + 1 + run(rest, plain);
        (self.text.as_bytes().get(end) == Some(&b'"')).then_some(end)
    }

    /// Reads any string. Stands at the opening quote.
    #[inline(never)]
    fn escaped_string(&mut self) -> Result<String, DecodeError> {
        let mut string = String::new();
        self.unescape(&mut string)?;
        Ok(string)
    }

    /// Reads any string, and puts what it says at the end of `string`. Stands at the opening quote.
    pub(crate) fn unescape(&mut self, string: &mut String) -> Result<(), DecodeError> {
        self.at += 1;
        loop {
            let start = self.at;
            self.at += run(self.rest(), plain);
            let end = self.byte();
            if end != b'"' && end != b'\\' {
                // The end of the text is near, or something that may not be here.
                self.at = start;
                let rest = self.lex(|rest| escape::string(rest, string));
                return rest.map_err(|error| self.fault(malformed(&error)));
            }
            string.push_str(self.since(start));
            self.at += 1;
            if end == b'"' {
                return Ok(());
            }
            let character = self.lex(escape::character);
            string.push(character.map_err(|_| self.fault("malformed escape"))?);
        }
    }

    /// Reads a number as text. Stands at its first byte.
    pub(crate) fn number(&mut self) -> Result<&'j str, DecodeError> {
        let start = self.offset();
        match self.lex(|rest| rest.num_ignore().validate()) {
            Ok(_) => Ok(self.since(start)),
            Err(_) => Err(self.fault("malformed number")),
        }
    }

    /// Reads an integer; nothing if it is another number. Stands at its first byte.
    pub(crate) fn integer(&mut self) -> Result<Option<i64>, DecodeError> {
        match self.plain_integer() {
            None => Ok(self.number()?.parse().ok()),
            integer => Ok(integer),
        }
    }

    /// Reads an integer as they mostly are, if one comes next, without white space.
    #[inline]
    pub(crate) fn plain_integer(&mut self) -> Option<i64> {
        let (integer, digits) = number::plain_integer(self.text.as_bytes().get(self.at..)?)?;
        self.at += digits;
        Some(integer)
    }

    /// The error that the text, here, is not JSON.
    #[cold]
    pub(crate) fn fault(&self, what: &'static str) -> DecodeError {
        let what = if self.is_at_end() {
            "the text ends too early"
        } else {
            what
        };
        self.error(DecodeErrorKind::Syntax(what))
    }

    /// An error at this place.
    #[cold]
    pub(crate) fn error(&self, kind: DecodeErrorKind) -> DecodeError {
        DecodeError::new(kind, self.offset())
    }
}

/// What the lexer has to say about a string, in words that hold nothing of the document.
fn malformed(error: &hifijson::str::Error) -> &'static str {
    match error {
        hifijson::str::Error::Escape(_) => "malformed escape",
        _ => "malformed string",
    }
}

/// How many of the first bytes belong together, by what is known of eight bytes, the first one lowest. The last seven bytes, which
/// are not eight, are not looked at.
#[inline]
fn run(bytes: &[u8], length: impl Fn(u64) -> usize) -> usize {
    let mut rest = bytes;
    while let Some((eight, after)) = rest.split_first_chunk() {
        let length = length(u64::from_le_bytes(*eight));
        if length < 8 {
            return bytes.len() - rest.len() + length;
        }
        rest = after;
    }
    bytes.len() - rest.len()
}

const ONES: u64 = u64::from_ne_bytes([1; 8]);

/// How many of eight bytes are spaces.
#[inline]
fn spaces(word: u64) -> usize {
    (word ^ (ONES * b' ' as u64)).trailing_zeros() as usize / 8
}

/// How many of eight bytes can stand in a string as they are.
#[inline]
fn plain(word: u64) -> usize {
    // Of these, what is below 0x21 was a quote or below space, and what is 0 was a backslash. A mark too many can only stand above
    // a right one.
    let low = word ^ (ONES * 0x02);
    let backslash = word ^ (ONES * b'\\' as u64);
    let marks = (low.wrapping_sub(ONES * 0x21) | backslash.wrapping_sub(ONES)) & !word;
    (marks & (ONES * 0x80)).trailing_zeros() as usize / 8
}
