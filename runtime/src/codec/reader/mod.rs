//! The reader that everything is decoded from.

mod record;
mod seen;

use std::borrow::Cow;
use std::mem;

use crate::codec::decode::{Decode, Grow};
use crate::codec::decode_error::{DecodeError, DecodeErrorKind};
use crate::codec::lexer::{DEPTH_LIMIT, Gap, Lexer};
use crate::codec::position::position;

/// A position in a JSON document.
pub struct Reader<'j> {
    lexer: Lexer<'j>,
    /// The last string that had escapes. There is room left by those before it.
    unescaped: String,
    depth: u8,
    /// Whether what is missing in a record, or of another kind than expected, is left blank.
    lenient: bool,
    /// Whether the record that the document is may be without an id.
    preview: bool,
    /// Whether the value that is decoded into is blank, in whole. Then a `null` for what may be null is nothing to do.
    pub(crate) blank: bool,
}

impl<'j> Reader<'j> {
    /// Stands before the first value of `json`.
    pub fn new(json: &'j str) -> Self {
        Self {
            lexer: Lexer::new(json),
            unescaped: String::new(),
            depth: 0,
            lenient: false,
            preview: false,
            blank: false,
        }
    }

    /// The same, to read records as far as they can be read: what is missing, or of another kind than expected, is left
    /// blank.
    pub(crate) fn lenient(json: &'j str) -> Self {
        Self {
            lenient: true,
            ..Self::new(json)
        }
    }

    /// The same, to read an object that may not exist yet, and then has no id.
    pub(crate) fn preview(json: &'j str) -> Self {
        Self {
            preview: true,
            ..Self::new(json)
        }
    }

    /// Whether a text is the beginning of a JSON document, and breaks off. Nothing at all is not.
    pub(crate) fn is_cut(json: &[u8]) -> bool {
        let text = match std::str::from_utf8(json) {
            Ok(text) => text,
            // Within a character.
            Err(error) => return error.error_len().is_none(),
        };
        let mut reader = Reader::new(text);
        let is_word = |rest: &str| {
            ["null", "true", "false"]
                .iter()
                .any(|word| word.starts_with(rest))
        };
        reader.lexer.peek() != 0
            && reader.skip().is_err()
            && text.get(reader.lexer.offset()..).is_none_or(is_word)
    }

    /// Checks that nothing but white space follows.
    ///
    /// # Errors
    /// Something follows.
    pub fn finish(&mut self) -> Result<(), DecodeError> {
        match self.lexer.peek() {
            0 if self.lexer.is_at_end() => Ok(()),
            _ => Err(self.lexer.fault("something follows the document")),
        }
    }

    /// Reads a `null`, or leaves what else is there; the answer is whether it was `null`. What is not JSON is left for the next
    /// reading to tell.
    pub fn null(&mut self) -> bool {
        self.lexer.peek() == b'n' && self.lexer.eat_word(b"null")
    }

    /// Reads a boolean.
    ///
    /// # Errors
    /// Something else is there.
    pub fn bool(&mut self) -> Result<bool, DecodeError> {
        self.lexer.peek();
        if self.lexer.eat_word(b"true") {
            return Ok(true);
        }
        if self.lexer.eat_word(b"false") {
            return Ok(false);
        }
        Err(self.mismatch("boolean"))
    }

    /// Reads an integer.
    ///
    /// # Errors
    /// Something else is there, a number with a fraction or one that 64 bits can't hold among them.
    pub fn integer(&mut self) -> Result<i64, DecodeError> {
        match self.lexer.plain_integer() {
            Some(integer) => Ok(integer),
            None => self.other_integer(),
        }
    }

    #[inline(never)]
    fn other_integer(&mut self) -> Result<i64, DecodeError> {
        let start = self.at_number("integer")?;
        self.lexer.integer()?.ok_or_else(|| {
            let (expected, found) = ("integer", "number");
            DecodeError::new(DecodeErrorKind::Mismatch { expected, found }, start)
        })
    }

    /// Reads an integer, or leaves another number where it is.
    pub(crate) fn whole_number(&mut self) -> Result<Option<i64>, DecodeError> {
        let before = self.at_number("number")?;
        let integer = self.lexer.integer()?;
        if integer.is_none() {
            self.lexer.seek(before);
        }
        Ok(integer)
    }

    /// Reads a number.
    ///
    /// # Errors
    /// Something else is there.
    pub fn float(&mut self) -> Result<f64, DecodeError> {
        let start = self.at_number("number")?;
        match self.lexer.number()?.parse::<f64>() {
            Ok(float) if float.is_finite() => Ok(float),
            _ => {
                let kind = DecodeErrorKind::Syntax("number out of range");
                Err(DecodeError::new(kind, start))
            }
        }
    }

    /// Stands at a number; where it begins.
    #[inline]
    fn at_number(&mut self, expected: &'static str) -> Result<usize, DecodeError> {
        if is_number(self.lexer.peek()) {
            Ok(self.lexer.offset())
        } else {
            Err(self.mismatch(expected))
        }
    }

    /// Reads a string. It is copied only if it has escapes.
    ///
    /// # Errors
    /// Something else is there.
    #[inline]
    pub fn string(&mut self) -> Result<&str, DecodeError> {
        match self.lexer.plain_string() {
            Some(string) => Ok(string),
            None => self.other_string(),
        }
    }

    #[inline(never)]
    fn other_string(&mut self) -> Result<&str, DecodeError> {
        if self.lexer.peek() != b'"' {
            return Err(self.mismatch("string"));
        }
        if let Some(string) = self.lexer.plain_string() {
            return Ok(string);
        }
        self.unescaped.clear();
        self.lexer.unescape(&mut self.unescaped)?;
        Ok(&self.unescaped)
    }

    /// Reads a string that is probably one of a list of words, and where it stands in there.
    ///
    /// # Errors
    /// Something else is there.
    #[doc(hidden)]
    pub fn word(&mut self, words: &[&str]) -> Result<(usize, &str), DecodeError> {
        let word = self.string()?;
        Ok((position(words, word), word))
    }

    /// Passes over the next value, whatever it is.
    ///
    /// # Errors
    /// The text is not JSON.
    pub fn skip(&mut self) -> Result<(), DecodeError> {
        self.lexer.skip()
    }

    /// The first byte of the next value; 0 at the end of the text.
    pub(crate) fn peek(&mut self) -> u8 {
        self.lexer.peek()
    }

    /// Whether the next value is a string.
    pub(crate) fn at_string(&mut self) -> bool {
        self.lexer.peek() == b'"'
    }

    /// Whether the next value is an object.
    pub(crate) fn at_object(&mut self) -> bool {
        self.lexer.peek() == b'{'
    }

    /// Passes over the next value and gives its text.
    pub(crate) fn raw(&mut self) -> Result<&'j str, DecodeError> {
        self.lexer.peek();
        let start = self.lexer.offset();
        self.lexer.skip()?;
        Ok(self.lexer.since(start))
    }

    /// Passes over the next value, which must be an object, and gives its text.
    pub(crate) fn raw_object(&mut self) -> Result<&'j str, DecodeError> {
        if self.at_object() {
            self.raw()
        } else if self.null_inside() {
            Ok("{}")
        } else {
            Err(self.mismatch("object"))
        }
    }

    /// The value of a property of the object that comes next, if there are both; the reader is of no use afterwards.
    pub(crate) fn property<T: Decode>(mut self, key: &str) -> Option<T> {
        if !self.at_object() {
            return None;
        }
        let mut more = self.lexer.first_key().ok()?;
        while more {
            let is_it = self.lexer.string().ok()? == key;
            self.lexer.colon().ok()?;
            if is_it {
                let mut value = T::blank();
                return value.decode(&mut self).ok().map(|()| value);
            }
            self.skip().ok()?;
            more = self.lexer.next_key().ok()?;
        }
        None
    }

    /// Looks ahead into the object that comes next, without moving: the string under `path`, whose dots lead into nested objects,
    /// and whether `deleted` is `true`. Without `deleted` wanted, the search ends at the string.
    ///
    /// # Errors
    /// No object comes next, or it is not JSON.
    pub(crate) fn tag(&mut self, path: &str, deleted: bool) -> Result<Tag<'j>, DecodeError> {
        if !self.at_object() {
            return Err(self.mismatch("object"));
        }
        let (before, gap) = (self.lexer.offset(), self.lexer.gap());
        let tag = self.find_tag(path, deleted);
        self.lexer.seek(before);
        self.lexer.set_gap(gap);
        tag
    }

    /// It recurses as often as `path`, which is part of the program, has dots.
    fn find_tag(&mut self, path: &str, want_deleted: bool) -> Result<Tag<'j>, DecodeError> {
        let (key, inner) = match path.split_once('.') {
            Some((key, inner)) => (key, Some(inner)),
            None => (path, None),
        };
        let mut tag = Tag {
            value: None,
            deleted: false,
        };
        let mut more = self.lexer.first_key()?;
        while more {
            let name = self.lexer.string()?;
            let (is_key, is_deleted) = (name == key, name == "deleted");
            self.lexer.colon()?;
            let value = match (self.lexer.peek(), inner) {
                (b'"', None) if is_key => Some(self.lexer.string()?),
                (b'{', Some(inner)) if is_key => {
                    let gap = self.lexer.gap();
                    let found = self.find_tag(inner, want_deleted)?.value;
                    self.lexer.set_gap(gap);
                    found
                }
                (first, _) => {
                    tag.deleted |= is_deleted && first == b't';
                    self.lexer.skip()?;
                    None
                }
            };
            if value.is_some() {
                tag.value = value;
                if !want_deleted {
                    break;
                }
            }
            more = self.lexer.next_key()?;
        }
        Ok(tag)
    }

    /// Reads a `null` that stands for a container with nothing in it. The document as a whole is never nothing.
    fn null_inside(&mut self) -> bool {
        self.depth > 0 && self.null()
    }

    #[cold]
    fn null_or_mismatch(&mut self, expected: &'static str) -> Result<(), DecodeError> {
        match self.null_inside() {
            true => Ok(()),
            false => Err(self.mismatch(expected)),
        }
    }

    /// Reads an array into an empty list.
    pub(crate) fn list(&mut self, list: &mut dyn Grow) -> Result<(), DecodeError> {
        if self.lexer.peek() != b'[' {
            return self.null_or_mismatch("array");
        }
        let gap = self.descend()?;
        let blank = mem::replace(&mut self.blank, true);
        let mut more = self.lexer.first(b']');
        let mut index = 0;
        while more {
            if let Some(item) = list.grow() {
                item.decode(self).map_err(|error| error.in_item(index))?;
            }
            index += 1;
            more = self.lexer.next(b']')?;
        }
        self.blank = blank;
        self.ascend(gap);
        Ok(())
    }

    /// Reads an object into an empty map.
    pub(crate) fn map(&mut self, map: &mut dyn GrowMap) -> Result<(), DecodeError> {
        if self.lexer.peek() != b'{' {
            return self.null_or_mismatch("object");
        }
        let gap = self.descend()?;
        let mut more = self.lexer.first_key()?;
        while more {
            let key = self.lexer.string()?.into_owned();
            self.lexer.colon()?;
            if let Some(value) = map.grow(key) {
                if !self.lenient {
                    value
                        .decode(self)
                        .map_err(|error| error.in_field(map.last_key()))?;
                } else if !self.attempt(value)? {
                    map.take_back();
                }
            }
            more = self.lexer.next_key()?;
        }
        self.ascend(gap);
        Ok(())
    }

    /// Reads a value if it is what it should be, and passes over it otherwise; the answer is whether it is.
    #[inline(never)]
    fn attempt(&mut self, value: &mut dyn Decode) -> Result<bool, DecodeError> {
        let (before, gap) = (self.lexer.offset(), self.lexer.gap());
        let (depth, blank) = (self.depth, self.blank);
        if value.decode(self).is_ok() {
            return Ok(true);
        }
        self.lexer.seek(before);
        self.lexer.set_gap(gap);
        (self.depth, self.blank) = (depth, blank);
        self.skip()?;
        Ok(false)
    }

    /// Takes back what was read into a field before it turned out to be something else: the absence of an optional value,
    /// no items of a list. A value that must be there stays as it is.
    pub(crate) fn reset(field: &mut dyn Decode) {
        // It may not take `null`, and that is all right.
        _ = field.decode(&mut Reader::new("null"));
    }

    /// Enters a container; what is to be given back when it is left.
    fn descend(&mut self) -> Result<Gap, DecodeError> {
        if self.depth >= DEPTH_LIMIT {
            return Err(self.error(DecodeErrorKind::TooDeep));
        }
        self.depth += 1;
        Ok(self.lexer.gap())
    }

    fn ascend(&mut self, gap: Gap) {
        self.depth -= 1;
        self.lexer.set_gap(gap);
    }

    /// An error at this place.
    #[cold]
    pub(crate) fn error(&self, kind: DecodeErrorKind) -> DecodeError {
        self.lexer.error(kind)
    }

    /// The error that something else is here.
    #[cold]
    pub(crate) fn mismatch(&mut self, expected: &'static str) -> DecodeError {
        let first = self.lexer.peek();
        let start = self.lexer.offset();
        let found = match first {
            b'n' if self.lexer.eat_word(b"null") => "null",
            b't' if self.lexer.eat_word(b"true") => "boolean",
            b'f' if self.lexer.eat_word(b"false") => "boolean",
            b'"' => "string",
            b'[' => "array",
            b'{' => "object",
            _ if is_number(first) => "number",
            _ => return self.lexer.fault("unexpected character"),
        };
        DecodeError::new(DecodeErrorKind::Mismatch { expected, found }, start)
    }
}

/// Whether a number begins so.
fn is_number(first: u8) -> bool {
    matches!(first, b'-' | b'0'..=b'9')
}

/// What [`Reader::tag`] found.
#[doc(hidden)]
pub struct Tag<'j> {
    /// The string under the key that was looked for.
    pub value: Option<Cow<'j, str>>,
    /// Whether the object says `"deleted": true`.
    pub deleted: bool,
}

/// A map that grows by one blank value at a time.
pub(crate) trait GrowMap {
    fn grow(&mut self, key: String) -> Option<&mut dyn Decode>;
    /// Takes away what it grew by last.
    fn take_back(&mut self);
    fn last_key(&self) -> &str;
}

#[cfg(test)]
mod tests;
