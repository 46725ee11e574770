//! The pull reader that everything is decoded from, and the one decoder of records.

use std::borrow::Cow;

use jiter::{Jiter, JiterErrorType, JsonErrorType, NumberInt, Peek};

use crate::decode::{Decode, Grow};
use crate::decode_error::{DecodeError, DecodeErrorKind};
use crate::record::{AnyRecord, Field, REQUIRED, Shape};

/// Far deeper than anything Stripe sends, and far from what a small stack can bear.
const DEPTH_LIMIT: u8 = 128;

/// A position in a JSON document.
pub struct Reader<'j> {
    json: Jiter<'j>,
    text: &'j [u8],
    depth: u8,
}

impl<'j> Reader<'j> {
    /// Stands before the first value of `json`.
    pub fn new(json: &'j [u8]) -> Self {
        Self {
            json: Jiter::new(json),
            text: json,
            depth: 0,
        }
    }

    /// Checks that nothing but white space follows.
    ///
    /// # Errors
    /// Something follows.
    pub fn finish(&mut self) -> Result<(), DecodeError> {
        Ok(self.json.finish()?)
    }

    /// Reads a `null`, or leaves what else is there; the answer is whether it was `null`.
    ///
    /// # Errors
    /// The text is not JSON.
    pub fn null(&mut self) -> Result<bool, DecodeError> {
        if self.json.peek()? != Peek::Null {
            return Ok(false);
        }
        self.json.known_null()?;
        Ok(true)
    }

    /// Reads a boolean.
    ///
    /// # Errors
    /// Something else is there.
    pub fn bool(&mut self) -> Result<bool, DecodeError> {
        match self.json.peek()? {
            peek @ (Peek::True | Peek::False) => Ok(self.json.known_bool(peek)?),
            peek => Err(self.mismatch("boolean", peek)),
        }
    }

    /// Reads an integer.
    ///
    /// # Errors
    /// Something else is there, a number with a fraction or one that 64 bits can't hold among them.
    pub fn integer(&mut self) -> Result<i64, DecodeError> {
        let peek = self.json.peek()?;
        if !peek.is_num() {
            return Err(self.mismatch("integer", peek));
        }
        match self.json.known_int(peek) {
            Ok(NumberInt::Int(integer)) => Ok(integer),
            Err(error)
                if error.error_type
                    == JiterErrorType::JsonError(JsonErrorType::NumberOutOfRange) =>
            {
                self.long_integer(peek)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Reads an integer of 19 digits or more, which the parser would put into a big integer.
    #[cold]
    fn long_integer(&mut self, peek: Peek) -> Result<i64, DecodeError> {
        let start = self.json.current_index();
        let digits = self.json.known_number_bytes(peek)?;
        let integer = std::str::from_utf8(digits)
            .ok()
            .and_then(|digits| digits.parse().ok());
        integer.ok_or_else(|| {
            let (expected, found) = ("integer", "number");
            DecodeError::new(DecodeErrorKind::Mismatch { expected, found }, start)
        })
    }

    /// Reads a number.
    ///
    /// # Errors
    /// Something else is there.
    pub fn float(&mut self) -> Result<f64, DecodeError> {
        let peek = self.json.peek()?;
        if !peek.is_num() {
            return Err(self.mismatch("number", peek));
        }
        Ok(self.json.known_float(peek)?)
    }

    /// Reads a string. It is copied only if it has escapes.
    ///
    /// # Errors
    /// Something else is there.
    pub fn string(&mut self) -> Result<&str, DecodeError> {
        match self.json.peek()? {
            Peek::String => Ok(self.json.known_str()?),
            peek => Err(self.mismatch("string", peek)),
        }
    }

    /// Passes over the next value, whatever it is.
    ///
    /// # Errors
    /// The text is not JSON.
    pub fn skip(&mut self) -> Result<(), DecodeError> {
        Ok(self.json.next_skip()?)
    }

    /// Whether the next value is a string.
    ///
    /// # Errors
    /// The text ends here.
    pub(crate) fn at_string(&mut self) -> Result<bool, DecodeError> {
        Ok(self.json.peek()? == Peek::String)
    }

    /// Whether the next value is an object.
    ///
    /// # Errors
    /// The text ends here.
    pub(crate) fn at_object(&mut self) -> Result<bool, DecodeError> {
        Ok(self.json.peek()? == Peek::Object)
    }

    /// The value of a property of the object that comes next, if there are both; the reader is of no use afterwards.
    pub(crate) fn property<T: Decode>(mut self, key: &str) -> Option<T> {
        let mut next = self.json.next_object().ok()?;
        while let Some(name) = next {
            if name == key {
                let mut value = T::blank();
                return value.decode(&mut self).ok().map(|()| value);
            }
            self.json.next_skip().ok()?;
            next = self.json.next_key().ok()?;
        }
        None
    }

    /// Passes over the next value and gives its text.
    pub(crate) fn raw(&mut self) -> Result<&'j str, DecodeError> {
        self.json.peek()?;
        let start = self.json.current_index();
        self.json.next_skip()?;
        let text = self.json.slice_to_current(start);
        // Skipping does not look at the encoding of strings.
        std::str::from_utf8(text).map_err(|error| {
            DecodeError::new(
                DecodeErrorKind::Syntax("malformed string"),
                start + error.valid_up_to(),
            )
        })
    }

    /// Passes over the next value, which must be an object, and gives its text.
    pub(crate) fn raw_object(&mut self) -> Result<&'j str, DecodeError> {
        match self.json.peek()? {
            Peek::Object => self.raw(),
            peek => Err(self.mismatch("object", peek)),
        }
    }

    /// Looks ahead into the object that comes next, without moving: the string under `key`, and whether `deleted` is `true`.
    /// Without `deleted` wanted, the search ends at `key`.
    ///
    /// # Errors
    /// No object comes next, or it is not JSON.
    #[doc(hidden)]
    pub fn tag(&mut self, key: &str, deleted: bool) -> Result<Tag<'j>, DecodeError> {
        let peek = self.json.peek()?;
        if peek != Peek::Object {
            return Err(self.mismatch("object", peek));
        }
        let mut ahead = Reader {
            json: self.json.clone(),
            text: self.text,
            depth: self.depth,
        };
        ahead.find_tag(key, deleted)
    }

    fn find_tag(&mut self, key: &str, want_deleted: bool) -> Result<Tag<'j>, DecodeError> {
        let mut tag = Tag {
            value: None,
            deleted: false,
        };
        let mut next = self.json.next_object_bytes()?;
        while let Some(name) = next {
            let is_deleted = name == b"deleted";
            let is_key = name == key.as_bytes();
            let peek = self.json.peek()?;
            if is_key && peek == Peek::String {
                tag.value = Some(self.borrowed_string()?);
                if !want_deleted {
                    break;
                }
            } else {
                tag.deleted |= is_deleted && peek == Peek::True;
                self.json.known_skip(peek)?;
            }
            next = self.json.next_key_bytes()?;
        }
        Ok(tag)
    }

    /// Reads a string that outlives the reader's next move.
    fn borrowed_string(&mut self) -> Result<Cow<'j, str>, DecodeError> {
        let start = self.json.current_index() + 1;
        let length = self.json.known_str()?.len();
        let text = self.text;
        let between = text
            .get(start..self.json.current_index() - 1)
            .unwrap_or_default();
        if between.len() == length
            && let Ok(text) = std::str::from_utf8(between)
        {
            return Ok(Cow::Borrowed(text));
        }
        let mut again = Jiter::new(text.get(start - 1..).unwrap_or_default());
        Ok(Cow::Owned(again.next_str()?.to_owned()))
    }

    /// Reads an array into a list.
    pub(crate) fn list(&mut self, list: &mut dyn Grow) -> Result<(), DecodeError> {
        let peek = self.json.peek()?;
        if peek != Peek::Array {
            return Err(self.mismatch("array", peek));
        }
        self.descend()?;
        let mut more = self.json.known_array()?.is_some();
        let mut index = 0;
        while more {
            if let Some(item) = list.grow() {
                item.decode(self).map_err(|error| error.in_item(index))?;
            }
            index += 1;
            more = self.json.array_step()?.is_some();
        }
        self.depth -= 1;
        Ok(())
    }

    /// Reads an object into a map.
    pub(crate) fn map(&mut self, map: &mut dyn GrowMap) -> Result<(), DecodeError> {
        let peek = self.json.peek()?;
        if peek != Peek::Object {
            return Err(self.mismatch("object", peek));
        }
        self.descend()?;
        let mut next = self.json.known_object()?.map(str::to_owned);
        while let Some(key) = next {
            if let Some(value) = map.grow(key) {
                value
                    .decode(self)
                    .map_err(|error| error.in_field(map.last_key()))?;
            }
            next = self.json.next_key()?.map(str::to_owned);
        }
        self.depth -= 1;
        Ok(())
    }

    /// Reads an object into a record.
    ///
    /// # Errors
    /// Something else than an object is there, a field holds something else than its type, or a required one is missing.
    pub(crate) fn record(&mut self, record: &mut dyn AnyRecord) -> Result<(), DecodeError> {
        let peek = self.json.peek()?;
        if peek != Peek::Object {
            return Err(self.mismatch("object", peek));
        }
        self.descend()?;
        let shape = record.shape();
        let mut seen = Seen::new(shape.fields.len());
        let mut guess = 0;
        let mut first = true;
        let mut next = self.json.known_object()?;
        while let Some(key) = next {
            match find(shape, key, guess) {
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
                None => self.json.next_skip()?,
            }
            first = false;
            next = self.json.next_key()?;
        }
        self.depth -= 1;
        for (index, field) in shape.fields.iter().enumerate() {
            if field.has(REQUIRED) && !seen.contains(index) {
                let missing = DecodeError::new(DecodeErrorKind::Missing, self.json.current_index());
                return Err(missing.in_field(field.0));
            }
        }
        Ok(())
    }

    fn descend(&mut self) -> Result<(), DecodeError> {
        if self.depth >= DEPTH_LIMIT {
            return Err(DecodeError::new(
                DecodeErrorKind::TooDeep,
                self.json.current_index(),
            ));
        }
        self.depth += 1;
        Ok(())
    }

    /// An error at this place.
    #[cold]
    pub(crate) fn error(&self, kind: DecodeErrorKind) -> DecodeError {
        DecodeError::new(kind, self.json.current_index())
    }

    #[cold]
    pub(crate) fn expected(&mut self, expected: &'static str) -> DecodeError {
        match self.json.peek() {
            Ok(peek) => self.mismatch(expected, peek),
            Err(error) => error.into(),
        }
    }

    #[cold]
    fn mismatch(&mut self, expected: &'static str, peek: Peek) -> DecodeError {
        let found = match peek {
            Peek::Null => "null",
            Peek::True | Peek::False => "boolean",
            Peek::String => "string",
            Peek::Array => "array",
            Peek::Object => "object",
            peek if peek.is_num() => "number",
            _ => {
                let kind = DecodeErrorKind::Syntax("unexpected character");
                return DecodeError::new(kind, self.json.current_index());
            }
        };
        DecodeError::new(
            DecodeErrorKind::Mismatch { expected, found },
            self.json.current_index(),
        )
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

/// The index of the field called `key`: the guess, then the constants (which have no index), then whatever follows the guess, around.
#[inline]
fn find(shape: &Shape, key: &str, guess: usize) -> Option<usize> {
    let fields = shape.fields;
    if fields.get(guess).is_some_and(|field| field.0 == key) {
        return Some(guess);
    }
    search(shape, key, guess)
}

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

/// The set of fields that the document had.
struct Seen {
    first: u128,
    rest: Vec<bool>,
}

impl Seen {
    fn new(fields: usize) -> Self {
        Self {
            first: 0,
            rest: vec![false; fields.saturating_sub(128)],
        }
    }

    #[inline]
    fn insert(&mut self, index: usize) {
        if index < 128 {
            self.first |= 1 << index;
        } else if let Some(seen) = self.rest.get_mut(index - 128) {
            *seen = true;
        }
    }

    #[inline]
    fn contains(&self, index: usize) -> bool {
        if index < 128 {
            self.first >> index & 1 == 1
        } else {
            self.rest.get(index - 128).copied().unwrap_or(false)
        }
    }
}
