//! The pull reader that everything is decoded from, and the one decoder of records.

use std::borrow::Cow;

use crate::decode::{Decode, Grow};
use crate::decode_error::{DecodeError, DecodeErrorKind};
use crate::record::{AnyRecord, Field, REQUIRED, Shape};
use crate::scanner::{DEPTH_LIMIT, Scanner};

/// A position in a JSON document.
pub struct Reader<'j> {
    scan: Scanner<'j>,
    depth: u8,
}

impl<'j> Reader<'j> {
    /// Stands before the first value of `json`.
    pub fn new(json: &'j str) -> Self {
        Self {
            scan: Scanner::new(json),
            depth: 0,
        }
    }

    /// Checks that nothing but white space follows.
    ///
    /// # Errors
    /// Something follows.
    pub fn finish(&mut self) -> Result<(), DecodeError> {
        match self.scan.peek() {
            0 => Ok(()),
            _ => Err(self.scan.fault("something follows the document")),
        }
    }

    /// Reads a `null`, or leaves what else is there; the answer is whether it was `null`.
    ///
    /// # Errors
    /// The text is not JSON.
    pub fn null(&mut self) -> Result<bool, DecodeError> {
        if self.scan.peek() != b'n' {
            return Ok(false);
        }
        self.scan.word_is("null")?;
        Ok(true)
    }

    /// Reads a boolean.
    ///
    /// # Errors
    /// Something else is there.
    pub fn bool(&mut self) -> Result<bool, DecodeError> {
        match self.scan.peek() {
            b't' => self.scan.word_is("true").map(|()| true),
            b'f' => self.scan.word_is("false").map(|()| false),
            _ => Err(self.mismatch("boolean")),
        }
    }

    /// Reads an integer.
    ///
    /// # Errors
    /// Something else is there, a number with a fraction or one that 64 bits can't hold among them.
    pub fn integer(&mut self) -> Result<i64, DecodeError> {
        if !matches!(self.scan.peek(), b'-' | b'0'..=b'9') {
            return Err(self.mismatch("integer"));
        }
        match self.whole_number()? {
            Some(integer) => Ok(integer),
            None => Err(self.mismatch("integer")),
        }
    }

    /// Reads an integer, or leaves another number where it is.
    pub(crate) fn whole_number(&mut self) -> Result<Option<i64>, DecodeError> {
        let start = self.scan.offset();
        let integer = self.scan.integer()?;
        if integer.is_none() {
            self.scan.seek(start);
        }
        Ok(integer)
    }

    /// Reads a number.
    ///
    /// # Errors
    /// Something else is there.
    pub fn float(&mut self) -> Result<f64, DecodeError> {
        if !matches!(self.scan.peek(), b'-' | b'0'..=b'9') {
            return Err(self.mismatch("number"));
        }
        let float = self.scan.number()?.parse().unwrap_or(f64::INFINITY);
        if float.is_finite() {
            Ok(float)
        } else {
            Err(self.scan.fault("number out of range"))
        }
    }

    /// Reads a string. It is copied only if it has escapes.
    ///
    /// # Errors
    /// Something else is there.
    #[inline]
    pub fn string(&mut self) -> Result<&str, DecodeError> {
        match self.scan.peek() {
            b'"' => self.scan.string(),
            _ => Err(self.mismatch("string")),
        }
    }

    /// Passes over the next value, whatever it is.
    ///
    /// # Errors
    /// The text is not JSON.
    pub fn skip(&mut self) -> Result<(), DecodeError> {
        self.scan.skip()
    }

    /// The first byte of the next value; 0 at the end of the text.
    pub(crate) fn peek(&mut self) -> u8 {
        self.scan.peek()
    }

    /// Whether the next value is a string.
    pub(crate) fn at_string(&mut self) -> bool {
        self.scan.peek() == b'"'
    }

    /// Whether the next value is an object.
    pub(crate) fn at_object(&mut self) -> bool {
        self.scan.peek() == b'{'
    }

    /// Passes over the next value and gives its text.
    pub(crate) fn raw(&mut self) -> Result<&'j str, DecodeError> {
        self.scan.peek();
        let start = self.scan.offset();
        self.scan.skip()?;
        Ok(self.scan.since(start))
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
        let mut more = self.at_object() && self.first_key().ok()?;
        while more {
            let found = self.scan.string().ok()? == key;
            self.scan.colon().ok()?;
            if found {
                let mut value = T::blank();
                return value.decode(&mut self).ok().map(|()| value);
            }
            self.skip().ok()?;
            more = self.next_key().ok()?;
        }
        None
    }

    /// Looks ahead into the object that comes next, without moving: the string under `key`, and whether `deleted` is `true`.
    /// Without `deleted` wanted, the search ends at `key`.
    ///
    /// # Errors
    /// No object comes next, or it is not JSON.
    pub(crate) fn tag(&mut self, key: &str, deleted: bool) -> Result<Tag<'j>, DecodeError> {
        if !self.at_object() {
            return Err(self.mismatch("object"));
        }
        let start = self.scan.offset();
        let tag = self.find_tag(key, deleted);
        self.scan.seek(start);
        tag
    }

    fn find_tag(&mut self, key: &str, want_deleted: bool) -> Result<Tag<'j>, DecodeError> {
        let mut tag = Tag {
            value: None,
            deleted: false,
        };
        let mut more = self.first_key()?;
        while more {
            let name = self.scan.string()?;
            let (is_key, is_deleted) = (name == key, name == "deleted");
            self.scan.colon()?;
            if is_key && self.at_string() {
                tag.value = Some(self.scan.string_to_keep()?);
                if !want_deleted {
                    break;
                }
            } else {
                tag.deleted |= is_deleted && self.scan.peek() == b't';
                self.skip()?;
            }
            more = self.next_key()?;
        }
        Ok(tag)
    }

    /// Reads an array into a list.
    pub(crate) fn list(&mut self, list: &mut dyn Grow) -> Result<(), DecodeError> {
        if self.scan.peek() != b'[' {
            return Err(self.mismatch("array"));
        }
        self.descend()?;
        self.scan.bump();
        let mut more = !self.scan.eat(b']');
        let mut index = 0;
        while more {
            if let Some(item) = list.grow() {
                item.decode(self).map_err(|error| error.in_item(index))?;
            }
            index += 1;
            more = self.next(b']')?;
        }
        self.depth -= 1;
        Ok(())
    }

    /// Reads an object into a map.
    pub(crate) fn map(&mut self, map: &mut dyn GrowMap) -> Result<(), DecodeError> {
        if self.scan.peek() != b'{' {
            return Err(self.mismatch("object"));
        }
        self.descend()?;
        let mut more = self.first_key()?;
        while more {
            let key = self.scan.string()?.to_owned();
            self.scan.colon()?;
            if let Some(value) = map.grow(key) {
                value
                    .decode(self)
                    .map_err(|error| error.in_field(map.last_key()))?;
            }
            more = self.next_key()?;
        }
        self.depth -= 1;
        Ok(())
    }

    /// Reads an object into a record.
    ///
    /// # Errors
    /// Something else than an object is there, a field holds something else than its type, or a required one is missing.
    pub(crate) fn record(&mut self, record: &mut dyn AnyRecord) -> Result<(), DecodeError> {
        if self.scan.peek() != b'{' {
            return Err(self.mismatch("object"));
        }
        self.descend()?;
        let shape = record.shape();
        let mut seen = Seen::new(shape.fields.len());
        let mut guess = 0;
        let mut first = true;
        let mut more = self.first_key()?;
        while more {
            match self.key(shape, guess)? {
                Some(index) => {
                    // Stripe sends `id` first, wherever it stands in the schema, and the rest in order.
                    if !first || index == guess {
                        guess = index + 1;
                    }
                    seen.insert(index);
                    if let Err(error) = record.get_mut(index).decode(self) {
                        return Err(
                            error.in_field(shape.fields.get(index).map_or("", |field| field.0))
                        );
                    }
                }
                None => self.skip()?,
            }
            first = false;
            more = self.next_key()?;
        }
        self.depth -= 1;
        for (index, field) in shape.fields.iter().enumerate() {
            if field.has(REQUIRED) && !seen.contains(index) {
                return Err(self.error(DecodeErrorKind::Missing).in_field(field.0));
            }
        }
        Ok(())
    }

    /// Reads a key and its colon; the index of the field of that name.
    #[inline]
    fn key(&mut self, shape: &Shape, guess: usize) -> Result<Option<usize>, DecodeError> {
        let index = match shape.fields.get(guess) {
            // Most keys are not even read: it is enough that the one that is due stands here.
            Some(field) if self.scan.eat_key(field.0) => Some(guess),
            _ => search(shape, self.scan.string()?, guess),
        };
        self.scan.colon()?;
        Ok(index)
    }

    /// Enters an object, up to its first key; whether there is one.
    fn first_key(&mut self) -> Result<bool, DecodeError> {
        self.scan.bump();
        match self.scan.peek() {
            b'"' => Ok(true),
            b'}' => {
                self.scan.bump();
                Ok(false)
            }
            _ => Err(self.scan.fault("expected a key")),
        }
    }

    /// Goes on from a value to the next key; whether there is one.
    #[inline]
    fn next_key(&mut self) -> Result<bool, DecodeError> {
        if !self.next(b'}')? {
            return Ok(false);
        }
        match self.scan.peek() {
            b'"' => Ok(true),
            _ => Err(self.scan.fault("expected a key")),
        }
    }

    /// Goes on from a value past the comma, or past `end`; whether it was the comma.
    #[inline]
    fn next(&mut self, end: u8) -> Result<bool, DecodeError> {
        let byte = self.scan.peek();
        if byte != b',' && byte != end {
            return Err(self.scan.fault("expected a comma or the end"));
        }
        self.scan.bump();
        Ok(byte == b',')
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
        self.scan.error(kind)
    }

    /// The error that something else is here.
    #[cold]
    pub(crate) fn mismatch(&mut self, expected: &'static str) -> DecodeError {
        let found = match self.scan.peek() {
            b'n' => "null",
            b't' | b'f' => "boolean",
            b'"' => "string",
            b'[' => "array",
            b'{' => "object",
            b'-' | b'0'..=b'9' => "number",
            _ => return self.scan.fault("unexpected character"),
        };
        self.error(DecodeErrorKind::Mismatch { expected, found })
    }
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

    #[inline]
    fn contains(&self, index: usize) -> bool {
        let word = self
            .first
            .get(index / 64)
            .or_else(|| self.rest.get(index / 64 - 2));
        word.is_some_and(|word| word >> (index % 64) & 1 == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::Seen;

    #[test]
    fn any_number_of_fields_can_be_seen() {
        let mut seen = Seen::new(200);
        let some = [0, 1, 63, 64, 127, 128, 191, 192, 199];
        for index in some {
            seen.insert(index);
        }
        assert!((0..200).all(|index| seen.contains(index) == some.contains(&index)));
    }
}
