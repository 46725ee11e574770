//! The reader that everything is decoded from, and the one decoder of records.

use std::borrow::Cow;

use crate::decode::{Decode, Grow};
use crate::decode_error::{DecodeError, DecodeErrorKind};
use crate::lexer::{DEPTH_LIMIT, Gap, Lexer};
use crate::open_enum::__position;
use crate::record::{Field, REQUIRED, Record, Shape};

/// A position in a JSON document.
pub struct Reader<'j> {
    lexer: Lexer<'j>,
    /// The last string that had escapes.
    unescaped: Option<String>,
    depth: u8,
    /// Whether what is missing in a record, or of another kind than expected, is left blank.
    lenient: bool,
}

impl<'j> Reader<'j> {
    /// Stands before the first value of `json`.
    pub fn new(json: &'j str) -> Self {
        Self {
            lexer: Lexer::new(json),
            unescaped: None,
            depth: 0,
            lenient: false,
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
        if self.lexer.peek() != b'"' {
            return Err(self.mismatch("string"));
        }
        match self.lexer.string()? {
            Cow::Borrowed(string) => Ok(string),
            Cow::Owned(string) => Ok(self.unescaped.insert(string)),
        }
    }

    /// Reads a string that is probably one of a list of words, and where it stands in there.
    ///
    /// # Errors
    /// Something else is there.
    #[doc(hidden)]
    pub fn word(&mut self, words: &[&str]) -> Result<(usize, &str), DecodeError> {
        let word = self.string()?;
        Ok((__position(words, word), word))
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
        } else {
            Err(self.mismatch("object"))
        }
    }

    /// The value of a property of the object that comes next, if there are both; the reader is of no use afterwards.
    pub(crate) fn property<T: Decode>(mut self, key: &str) -> Option<T> {
        if !self.at_object() {
            return None;
        }
        let mut gap = Gap::default();
        let mut more = self.lexer.first_key().ok()?;
        while more {
            let is_it = self.lexer.string().ok()? == key;
            self.lexer.colon().ok()?;
            if is_it {
                let mut value = T::blank();
                return value.decode(&mut self).ok().map(|()| value);
            }
            self.skip().ok()?;
            more = self.lexer.next_key(&mut gap).ok()?;
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
        let before = self.lexer.offset();
        let tag = self.find_tag(path, deleted);
        self.lexer.seek(before);
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
        let mut gap = Gap::default();
        let mut more = self.lexer.first_key()?;
        while more {
            let name = self.lexer.string()?;
            let (is_key, is_deleted) = (name == key, name == "deleted");
            self.lexer.colon()?;
            let value = match (self.lexer.peek(), inner) {
                (b'"', None) if is_key => Some(self.lexer.string()?),
                (b'{', Some(inner)) if is_key => self.find_tag(inner, want_deleted)?.value,
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
            more = self.lexer.next_key(&mut gap)?;
        }
        Ok(tag)
    }

    /// Reads an array into a list.
    pub(crate) fn list(&mut self, list: &mut dyn Grow) -> Result<(), DecodeError> {
        if self.lexer.peek() != b'[' {
            return Err(self.mismatch("array"));
        }
        self.descend()?;
        self.lexer.bump();
        let mut more = !self.lexer.eat(b']');
        let mut index = 0;
        while more {
            if let Some(item) = list.grow() {
                item.decode(self).map_err(|error| error.in_item(index))?;
            }
            index += 1;
            more = self.lexer.next(b']')?;
        }
        self.depth -= 1;
        Ok(())
    }

    /// Reads an object into a map.
    pub(crate) fn map(&mut self, map: &mut dyn GrowMap) -> Result<(), DecodeError> {
        if self.lexer.peek() != b'{' {
            return Err(self.mismatch("object"));
        }
        self.descend()?;
        let mut gap = Gap::default();
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
            more = self.lexer.next_key(&mut gap)?;
        }
        self.depth -= 1;
        Ok(())
    }

    /// Reads an object into a record.
    ///
    /// # Errors
    /// Something else than an object is there, a field holds something else than its type, or a required one is missing.
    pub(crate) fn record(&mut self, record: &mut dyn Record) -> Result<(), DecodeError> {
        if self.lexer.peek() != b'{' {
            return Err(self.mismatch("object"));
        }
        self.descend()?;
        let shape = record.shape();
        let mut seen = Seen::new(shape.fields.len());
        let mut guess = 0;
        let mut first = true;
        let mut gap = Gap::default();
        let mut more = self.lexer.first_key()?;
        while more {
            match self.key(shape, guess)? {
                Some(index) => {
                    // Stripe sends `id` first, wherever it stands in the schema, and the rest in order.
                    if !first || index == guess {
                        guess = index + 1;
                    }
                    seen.insert(index);
                    if self.lenient {
                        let field = record.field_mut(index);
                        if !self.attempt(field)? {
                            Self::reset(field);
                        }
                    } else if let Err(error) = record.field_mut(index).decode(self) {
                        return Err(
                            error.in_field(shape.fields.get(index).map_or("", |field| field.0))
                        );
                    }
                }
                None => self.skip()?,
            }
            first = false;
            more = self.lexer.next_key(&mut gap)?;
        }
        self.depth -= 1;
        match seen.missing(shape.fields) {
            Some(field) if !self.lenient => {
                Err(self.error(DecodeErrorKind::Missing).in_field(field.0))
            }
            _ => Ok(()),
        }
    }

    /// Reads a key and its colon; the index of the field of that name.
    #[inline]
    fn key(&mut self, shape: &Shape, guess: usize) -> Result<Option<usize>, DecodeError> {
        let index = match shape.fields.get(guess) {
            // Most keys are not even read: it is enough that the one that is due stands here.
            Some(field) if self.lexer.eat_key(field.0) => Some(guess),
            _ => search(shape, &self.lexer.string()?, guess),
        };
        self.lexer.colon()?;
        Ok(index)
    }

    /// Reads a value if it is what it should be, and passes over it otherwise; the answer is whether it is.
    #[inline(never)]
    fn attempt(&mut self, value: &mut dyn Decode) -> Result<bool, DecodeError> {
        let (before, depth) = (self.lexer.offset(), self.depth);
        if value.decode(self).is_ok() {
            return Ok(true);
        }
        self.lexer.seek(before);
        self.depth = depth;
        self.skip()?;
        Ok(false)
    }

    /// Takes back what was read into a field before it turned out to be something else: the absence of an optional value,
    /// no items of a list. A value that must be there stays as it is.
    pub(crate) fn reset(field: &mut dyn Decode) {
        // It may not take `null`, and that is all right.
        _ = field.decode(&mut Reader::new("null"));
    }

    fn descend(&mut self) -> Result<(), DecodeError> {
        if self.depth >= DEPTH_LIMIT {
            return Err(self.error(DecodeErrorKind::TooDeep));
        }
        self.depth += 1;
        Ok(())
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

/// The index of the field called `key`: none of the constants, which have no index; then whatever follows the guess, around.
#[inline(never)]
fn search(shape: &Shape, key: &str, guess: usize) -> Option<usize> {
    if shape.constants.iter().any(|(name, _)| *name == key) {
        return None;
    }
    let named = |field: &Field| field.0 == key;
    let (before, after) = shape
        .fields
        .split_at_checked(guess)
        .unwrap_or((shape.fields, &[]));
    match after.iter().position(named) {
        Some(index) => Some(before.len() + index),
        None => before.iter().position(named),
    }
}

/// The set of fields that the document had. Hardly a record has more fields than fit in place.
struct Seen {
    first: [u64; 2],
    rest: Vec<u64>,
}

impl Seen {
    fn new(fields: usize) -> Self {
        Self {
            first: [0; 2],
            rest: vec![0; fields.div_ceil(64).saturating_sub(2)],
        }
    }

    #[inline]
    fn insert(&mut self, index: usize) {
        let word = match self.first.get_mut(index / 64) {
            Some(word) => Some(word),
            None => self.rest.get_mut(index / 64 - 2),
        };
        if let Some(word) = word {
            *word |= 1 << (index % 64);
        }
    }

    /// The first field that is required and has not been seen. The others are not looked at, for hardly any is missing.
    fn missing<'f>(&self, fields: &'f [Field]) -> Option<&'f Field> {
        let words = self.first.iter().chain(&self.rest);
        for (fields, seen) in fields.chunks(64).zip(words) {
            let mut unseen = !seen;
            while let Some(field) = fields.get(unseen.trailing_zeros() as usize) {
                if field.has(REQUIRED) {
                    return Some(field);
                }
                unseen &= unseen - 1;
            }
        }
        None
    }
}

#[cfg(test)]
mod tests;
